<?php
/**
 * The block: rendered here, edited by block/editor.js, which is given the fields and the fallback's words.
 *
 * @package Back_Pain_Check
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers and renders the block.
 */
class Back_Pain_Check_Block {

	/**
	 * The name of the editor's script to WordPress.
	 */
	const EDITOR_SCRIPT = 'back-pain-check-editor';

	/**
	 * Adds the hooks.
	 */
	public static function hook() {
		add_action( 'init', array( __CLASS__, 'register' ) );
		add_action( 'enqueue_block_editor_assets', array( __CLASS__, 'give_data' ) );
	}

	/**
	 * Registers the block and its editor's script.
	 */
	public static function register() {
		wp_register_script(
			self::EDITOR_SCRIPT,
			plugins_url( 'block/editor.js', BACK_PAIN_CHECK_FILE ),
			array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-compose', 'wp-element', 'wp-i18n' ),
			BACK_PAIN_CHECK_VERSION,
			true
		);
		wp_set_script_translations( self::EDITOR_SCRIPT, 'back-pain-check', plugin_dir_path( BACK_PAIN_CHECK_FILE ) . 'languages' );
		register_block_type( dirname( BACK_PAIN_CHECK_FILE ) . '/block', array( 'render_callback' => array( __CLASS__, 'render' ) ) );
	}

	/**
	 * Hands the editor's script what it needs.
	 */
	public static function give_data() {
		$fields = array();
		foreach ( Back_Pain_Check_Settings::fields() as $key => $field ) {
			$field['attribute'] = Back_Pain_Check_Settings::block_attribute( $key );
			$field['key']       = $key;
			if ( isset( $field['choices'] ) ) {
				// A list of pairs, for a JavaScript object would put 1 to 6 and the regions in an order of its own.
				$field['choices'] = array_map( null, array_map( 'strval', array_keys( $field['choices'] ) ), array_values( $field['choices'] ) );
			}
			$fields[] = $field;
		}
		$fallbacks = array( 'ask' => Back_Pain_Check_Fallback::html( '', 2 ) );
		foreach ( array_keys( Back_Pain_Check_Settings::regions() ) as $region ) {
			$fallbacks[ $region ] = Back_Pain_Check_Fallback::html( $region, 2 );
		}
		$data = array(
			'script'    => add_query_arg( 'ver', BACK_PAIN_CHECK_VERSION, Back_Pain_Check_Widget::script_url() ),
			'fields'    => $fields,
			'fallbacks' => $fallbacks,
			'site'      => (object) Back_Pain_Check_Settings::site(),
			'settings'  => current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=back-pain-check' ) : '',
		);
		wp_add_inline_script( self::EDITOR_SCRIPT, 'window.backPainCheckEditor = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	}

	/**
	 * The block on a page.
	 *
	 * @param array $attributes What was set in the editor.
	 * @return string
	 */
	public static function render( $attributes ) {
		$given = array();
		foreach ( array_keys( Back_Pain_Check_Settings::fields() ) as $key ) {
			$name = Back_Pain_Check_Settings::block_attribute( $key );
			if ( isset( $attributes[ $name ] ) ) {
				$given[ $key ] = $attributes[ $name ];
			}
		}
		return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), Back_Pain_Check_Widget::html( $given ) );
	}
}
