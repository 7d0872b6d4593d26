<?php
/**
 * The element's markup, its script, and the shortcode. The script is served from this plugin, only where the element stands.
 *
 * @package Back_Pain_Check
 */

defined( 'ABSPATH' ) || exit;

/**
 * Renders the element.
 */
class Back_Pain_Check_Widget {

	/**
	 * The name of the script to WordPress.
	 */
	const SCRIPT = 'back-pain-check';

	/**
	 * Adds the hooks.
	 */
	public static function hook() {
		add_action( 'init', array( __CLASS__, 'register' ) );
		add_filter( 'script_loader_tag', array( __CLASS__, 'defer' ), 10, 2 );
	}

	/**
	 * Registers the translations, the script and the shortcode.
	 */
	public static function register() {
		// Newer ones look into the folder that the plugin's header names, by themselves.
		if ( version_compare( get_bloginfo( 'version' ), '6.8', '<' ) ) {
			load_plugin_textdomain( 'back-pain-check', false, dirname( plugin_basename( BACK_PAIN_CHECK_FILE ) ) . '/languages' ); // phpcs:ignore PluginCheck.CodeAnalysis.DiscouragedFunctions.load_plugin_textdomainFound -- Only where nothing else loads them.
		}
		// Before WordPress 6.3 the last argument is only "in the footer", and defer() adds what it says.
		wp_register_script( self::SCRIPT, self::script_url(), array(), BACK_PAIN_CHECK_VERSION, array( 'strategy' => 'defer' ) );
		add_shortcode( 'back_pain_check', array( __CLASS__, 'shortcode' ) );
	}

	/**
	 * The script's address.
	 *
	 * @return string
	 */
	public static function script_url() {
		return plugins_url( 'assets/back-pain-check.js', BACK_PAIN_CHECK_FILE );
	}

	/**
	 * Makes the script a deferred one where WordPress has not.
	 *
	 * @param string $tag    The script's tag.
	 * @param string $handle The script's name.
	 * @return string
	 */
	public static function defer( $tag, $handle ) {
		return 0 === strpos( $handle, self::SCRIPT ) && Back_Pain_Check_Block::EDITOR_SCRIPT !== $handle && ! preg_match( '/\sdefer\b/', $tag ) ? str_replace( ' src=', ' defer src=', $tag ) : $tag;
	}

	/**
	 * Has WordPress load the script on this page, and the words of its language, unless it is an AMP page, which may have no
	 * script.
	 *
	 * @param bool $every Whether the words of every other language are wanted too, for people to choose from.
	 */
	public static function load( $every = false ) {
		if ( Back_Pain_Check_Amp::is_page() ) {
			return;
		}
		wp_enqueue_script( self::SCRIPT );
		$codes = $every ? self::language_codes() : array_filter( array( self::language_code( self::language() ) ) );
		foreach ( $codes as $code ) {
			wp_enqueue_script( self::SCRIPT . '-' . $code, plugins_url( 'assets/back-pain-check.' . $code . '.js', BACK_PAIN_CHECK_FILE ), array( self::SCRIPT ), BACK_PAIN_CHECK_VERSION, array( 'strategy' => 'defer' ) );
		}
	}

	/**
	 * The language of the page, as a language tag: that of Polylang or WPML where one of them is there, else the site's.
	 *
	 * @return string Such as pl-PL.
	 */
	public static function language() {
		$language = function_exists( 'pll_current_language' ) ? pll_current_language( 'locale' ) : apply_filters( 'wpml_current_language', null ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WPML's own.
		if ( ! is_string( $language ) || '' === $language || 'all' === $language ) {
			$language = get_locale();
		}
		return str_replace( '_', '-', $language );
	}

	/**
	 * The languages that the plugin has words in, besides English.
	 *
	 * @return string[] The codes in the names of their scripts.
	 */
	private static function language_codes() {
		$codes = array();
		foreach ( glob( plugin_dir_path( BACK_PAIN_CHECK_FILE ) . 'assets/back-pain-check.*.js' ) as $path ) {
			if ( preg_match( '/^back-pain-check\.([a-z]{2,3}(?:-[a-z]+)?)\.js$/D', basename( $path ), $name ) ) {
				$codes[] = $name[1];
			}
		}
		return $codes;
	}

	/**
	 * The language that the plugin has words in, for a language tag.
	 *
	 * @param string $tag A language tag.
	 * @return string The code in the name of its script, or an empty string.
	 */
	private static function language_code( $tag ) {
		$codes = self::language_codes();
		$parts = explode( '-', strtolower( $tag ) );
		for ( $count = count( $parts ); $count > 0; $count-- ) {
			$code = implode( '-', array_slice( $parts, 0, $count ) );
			if ( in_array( $code, $codes, true ) ) {
				return $code;
			}
		}
		return '';
	}

	/**
	 * The shortcode: [back_pain_check region="GB-ENG"]. Its attributes are the fields' keys, with _ or with -.
	 *
	 * @param array|string $attributes What somebody wrote; a string where they wrote nothing.
	 * @return string
	 */
	public static function shortcode( $attributes ) {
		$given = array();
		foreach ( is_array( $attributes ) ? $attributes : array() as $name => $value ) {
			$given[ str_replace( '-', '_', $name ) ] = $value;
		}
		return self::html( $given );
	}

	/**
	 * The element as escaped HTML, and its script with it. On an AMP page it is what stands inside, without the element.
	 *
	 * @param array $given Values by the fields' keys; the site's own are used for what is left out.
	 * @return string
	 */
	public static function html( $given ) {
		$values = Back_Pain_Check_Settings::resolve( $given );
		self::load( isset( $values['languages'] ) && 'yes' === $values['languages'] );
		$attributes = '';
		$style      = array();
		if ( '' !== self::language_code( self::language() ) ) {
			$attributes = sprintf( ' lang="%s"', esc_attr( self::language() ) );
		}
		foreach ( Back_Pain_Check_Settings::fields() as $key => $field ) {
			$value = isset( $values[ $key ] ) ? $values[ $key ] : '';
			if ( '' === $value || 'ask' === $value || 'no' === $value ) {
				continue;
			}
			if ( 0 === strpos( $field['to'], '--' ) ) {
				$style[] = $field['to'] . ':' . $value;
			} elseif ( 'yes' === $value ) {
				$attributes .= ' ' . $field['to'];
			} else {
				// esc_attr() leaves what looks like an entity alone, and a name must stay as it was written.
				$safe        = 'booking_url' === $key ? esc_url( $value, array( 'http', 'https' ) ) : esc_attr( str_replace( '&', '&#38;', $value ) );
				$attributes .= sprintf( ' %s="%s"', $field['to'], $safe );
			}
		}
		if ( $style ) {
			$attributes .= sprintf( ' style="%s"', esc_attr( implode( ';', $style ) ) );
		}
		$region = isset( $values['region'] ) ? $values['region'] : '';
		$level  = isset( $values['heading_level'] ) ? (int) $values['heading_level'] : 2;
		$inside = Back_Pain_Check_Fallback::html( $region, $level );
		return Back_Pain_Check_Amp::is_page() ? $inside : '<back-pain-check' . $attributes . '>' . $inside . '</back-pain-check>';
	}
}
