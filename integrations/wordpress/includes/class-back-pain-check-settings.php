<?php
/**
 * Reads and checks what was set, wherever it comes from: a value counts only when it passes its field's check, each time
 * that it is read. It knows nothing of markup.
 *
 * @package Back_Pain_Check
 */

defined( 'ABSPATH' ) || exit;

/**
 * The settings and their checks.
 */
class Back_Pain_Check_Settings {

	/**
	 * The one option that the plugin stores.
	 */
	const OPTION = 'back_pain_check';

	/**
	 * What each locale's data files returned, for their words are translated.
	 *
	 * @var array
	 */
	private static $loaded = array();

	/**
	 * A data file's array, in the language of the moment. Not before init, for it is translated.
	 *
	 * @param string $name The file's name.
	 * @return array
	 */
	private static function load( $name ) {
		$locale = determine_locale();
		if ( ! isset( self::$loaded[ $locale ][ $name ] ) ) {
			self::$loaded[ $locale ][ $name ] = require __DIR__ . '/' . $name . '.php';
		}
		return self::$loaded[ $locale ][ $name ];
	}

	/**
	 * Every region by its id.
	 *
	 * @return array
	 */
	public static function regions() {
		return self::load( 'regions' );
	}

	/**
	 * Every field by its key.
	 *
	 * @return array
	 */
	public static function fields() {
		return self::load( 'fields' );
	}

	/**
	 * A field's key as the block writes it.
	 *
	 * @param string $key Such as booking_url.
	 * @return string Such as bookingUrl.
	 */
	public static function block_attribute( $key ) {
		return lcfirst( str_replace( '_', '', ucwords( $key, '_' ) ) );
	}

	/**
	 * A value as it may be used, an empty string for none, or null for one that the field does not take.
	 *
	 * @param string $key   The field's key.
	 * @param mixed  $value What somebody gave.
	 * @return string|null
	 */
	public static function check( $key, $value ) {
		if ( ! is_scalar( $value ) ) {
			return null;
		}
		$field = self::fields()[ $key ];
		$text  = trim( preg_replace( '/[\x00-\x1f\x7f]+/', ' ', wp_check_invalid_utf8( (string) $value ) ) );
		if ( '' === $text ) {
			return '' === trim( (string) $value ) ? '' : null;
		}
		if ( isset( $field['choices'] ) ) {
			$text = 'region' === $key && 'ask' !== $text ? strtoupper( $text ) : $text;
			return isset( $field['choices'][ $text ] ) ? $text : null;
		}
		return preg_match( '~^(?:' . $field['pattern'] . ')$~Du', $text ) ? $text : null;
	}

	/**
	 * The site's own values, those alone that pass their checks.
	 *
	 * @return array
	 */
	public static function site() {
		$stored = get_option( self::OPTION, array() );
		$stored = is_array( $stored ) ? $stored : array();
		$values = array();
		foreach ( array_keys( self::fields() ) as $key ) {
			$value = isset( $stored[ $key ] ) ? self::check( $key, $stored[ $key ] ) : '';
			if ( null !== $value && '' !== $value ) {
				$values[ $key ] = $value;
			}
		}
		return $values;
	}

	/**
	 * Whether authors may write the tag itself.
	 *
	 * @return bool
	 */
	public static function allows_tag() {
		$stored = get_option( self::OPTION, array() );
		return is_array( $stored ) && ! empty( $stored['allow_tag'] );
	}

	/**
	 * What one widget uses: what was given for it, else the site's own. A region that is none is asked for, never replaced by
	 * another region.
	 *
	 * @param array $given Values by key.
	 * @return array
	 */
	public static function resolve( $given ) {
		$values = self::site();
		foreach ( array_keys( self::fields() ) as $key ) {
			if ( ! isset( $given[ $key ] ) ) {
				continue;
			}
			$value = self::check( $key, $given[ $key ] );
			if ( null === $value && 'region' === $key ) {
				$value = 'ask';
			}
			if ( null !== $value && '' !== $value ) {
				$values[ $key ] = $value;
			}
		}
		return $values;
	}
}
