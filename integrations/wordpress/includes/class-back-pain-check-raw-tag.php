<?php
/**
 * For those who write the tag, or its div, by hand: loads the script for it, keeps wpautop from tearing it apart, and, where
 * the site allows it, lets authors keep it.
 *
 * @package Back_Pain_Check
 */

defined( 'ABSPATH' ) || exit;

/**
 * The hand-written tag.
 */
class Back_Pain_Check_Raw_Tag {

	/**
	 * Tags that are held back while paragraphs are made.
	 *
	 * @var string[]
	 */
	private static $held = array();

	/**
	 * Adds the hooks.
	 */
	public static function hook() {
		foreach ( array( 'the_content', 'widget_text_content' ) as $filter ) {
			add_filter( $filter, array( __CLASS__, 'hold' ), 1 );
			add_filter( $filter, array( __CLASS__, 'release' ), 98 );
			add_filter( $filter, array( __CLASS__, 'notice' ), 99 );
		}
		add_filter( 'widget_custom_html_content', array( __CLASS__, 'notice' ), 99 );
		add_filter( 'render_block', array( __CLASS__, 'notice' ), 99 );
		add_filter( 'wp_kses_allowed_html', array( __CLASS__, 'allow' ), 10, 2 );
		add_filter( 'wp_kses_uri_attributes', array( __CLASS__, 'check_uri' ) );
	}

	/**
	 * Loads the script where the content has the tag or the div. Changes nothing.
	 *
	 * @param string $content Any HTML.
	 * @return string
	 */
	public static function notice( $content ) {
		if ( is_string( $content ) && ( false !== strpos( $content, '<back-pain-check' ) || false !== strpos( $content, 'data-back-pain-check' ) ) ) {
			Back_Pain_Check_Widget::load( 1 === preg_match( '/<back-pain-check(?=\s)[^>]*\slanguages\b|data-languages/i', $content ) );
		}
		return $content;
	}

	/**
	 * Puts an empty div, which wpautop knows, in each tag's place.
	 *
	 * @param string $content Any HTML.
	 * @return string
	 */
	public static function hold( $content ) {
		if ( false === strpos( $content, '<back-pain-check' ) || has_blocks( $content ) ) {
			return $content;
		}
		$changed = preg_replace_callback(
			'#<back-pain-check\b.*?</back-pain-check>#is',
			static function ( $found ) {
				self::$held[] = $found[0];
				return '<div data-bpc-held="' . ( count( self::$held ) - 1 ) . '"></div>';
			},
			$content
		);
		return null === $changed ? $content : $changed;
	}

	/**
	 * Puts the tags back.
	 *
	 * @param string $content Any HTML.
	 * @return string
	 */
	public static function release( $content ) {
		if ( ! self::$held || false === strpos( $content, 'data-bpc-held' ) ) {
			return $content;
		}
		$changed = preg_replace_callback(
			'#<div data-bpc-held="(\d+)"></div>#',
			static function ( $found ) {
				return isset( self::$held[ (int) $found[1] ] ) ? self::$held[ (int) $found[1] ] : $found[0];
			},
			$content
		);
		return null === $changed ? $content : $changed;
	}

	/**
	 * Lets authors keep the tag in posts, without anything that runs a script or shares answers, where the site allows it.
	 *
	 * @param array        $tags    Allowed tags.
	 * @param string|array $context Where they are allowed.
	 * @return array
	 */
	public static function allow( $tags, $context ) {
		if ( 'post' === $context && Back_Pain_Check_Settings::allows_tag() ) {
			$tags['back-pain-check'] = array_fill_keys( array( 'region', 'lang', 'languages', 'clinician-lang', 'heading-level', 'clinic-name', 'booking-url', 'phone', 'history', 'class', 'id' ), true );
		}
		return $tags;
	}

	/**
	 * Has WordPress check the booking link's protocol like that of any other link.
	 *
	 * @param string[] $attributes Attributes that hold addresses.
	 * @return string[]
	 */
	public static function check_uri( $attributes ) {
		$attributes[] = 'booking-url';
		return $attributes;
	}
}
