<?php
/**
 * The page under Settings: the site's own values, by WordPress's Settings API, which asks for the right and the nonce.
 *
 * @package Back_Pain_Check
 */

defined( 'ABSPATH' ) || exit;

/**
 * The settings page.
 */
class Back_Pain_Check_Settings_Page {

	/**
	 * The page's name in its address.
	 */
	const PAGE = 'back-pain-check';

	/**
	 * Adds the hooks.
	 */
	public static function hook() {
		add_action( 'admin_menu', array( __CLASS__, 'add_page' ) );
		add_action( 'admin_init', array( __CLASS__, 'register' ) );
		add_action( 'admin_enqueue_scripts', array( __CLASS__, 'add_style' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( BACK_PAIN_CHECK_FILE ), array( __CLASS__, 'add_link' ) );
	}

	/**
	 * Adds the page.
	 */
	public static function add_page() {
		$name = __( 'Back Pain Check', 'back-pain-check' );
		add_options_page( $name, $name, 'manage_options', self::PAGE, array( __CLASS__, 'show' ) );
	}

	/**
	 * Adds WordPress's own colour picker, and the few rules that set the preview beside the form.
	 *
	 * @param string $screen Where one is.
	 */
	public static function add_style( $screen ) {
		if ( 'settings_page_' . self::PAGE !== $screen ) {
			return;
		}
		wp_enqueue_style( 'wp-color-picker' );
		wp_enqueue_script( 'wp-color-picker' );
		wp_add_inline_script( 'wp-color-picker', 'jQuery( function ( $ ) { $( ".back-pain-check-colour" ).wpColorPicker(); } );' );
		wp_add_inline_style(
			'wp-color-picker',
			'.back-pain-check-preview { background: #fff; border: 1px solid #c3c4c7; padding: 0 1.5em 1em; font-size: 15px; }
			.back-pain-check-preview p, .back-pain-check-preview li { font-size: inherit; }
			.back-pain-check-preview ul { list-style: disc; padding-inline-start: 1.5em; }
			@media (min-width: 1240px) {
				.back-pain-check-settings { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2em; align-items: start; }
				.back-pain-check-preview { position: sticky; top: 48px; max-height: calc(100vh - 80px); overflow: auto; margin-top: 1.5em; }
			}'
		);
	}

	/**
	 * Adds a link to the page beside the plugin's name.
	 *
	 * @param string[] $links The plugin's links.
	 * @return string[]
	 */
	public static function add_link( $links ) {
		$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . self::PAGE ) ), esc_html__( 'Settings', 'back-pain-check' ) );
		array_unshift( $links, $link );
		return $links;
	}

	/**
	 * Tells the Settings API of the option, its check and its fields.
	 */
	public static function register() {
		register_setting(
			self::PAGE,
			Back_Pain_Check_Settings::OPTION,
			array(
				'type'              => 'array',
				'sanitize_callback' => array( __CLASS__, 'sanitize' ),
				'default'           => array(),
			)
		);
		$groups = array(
			'check'   => array( __( 'Check', 'back-pain-check' ), '' ),
			'clinic'  => array( __( 'Your clinic', 'back-pain-check' ), __( 'Shown where a result can wait, never beside an emergency.', 'back-pain-check' ) ),
			'look'    => array( __( 'Look', 'back-pain-check' ), __( 'Everything else follows from these, and words stay readable whatever you choose.', 'back-pain-check' ) ),
			'authors' => array( __( 'Authors', 'back-pain-check' ), '' ),
		);
		foreach ( $groups as $group => $words ) {
			add_settings_section(
				$group,
				$words[0],
				static function () use ( $words ) {
					if ( '' !== $words[1] ) {
						printf( '<p>%s</p>', esc_html( $words[1] ) );
					}
				},
				self::PAGE
			);
		}
		foreach ( Back_Pain_Check_Settings::fields() as $key => $field ) {
			$for = array( 'label_for' => 'back-pain-check-' . str_replace( '_', '-', $key ) );
			add_settings_field( $key, $field['label'], array( __CLASS__, 'show_field' ), self::PAGE, $field['group'], $for + array( 'key' => $key ) );
		}
		add_settings_field( 'allow_tag', __( 'The tag itself', 'back-pain-check' ), array( __CLASS__, 'show_allow_tag' ), self::PAGE, 'authors' );
	}

	/**
	 * What is stored: each value that passes its check. For one that does not, the value before stays, and the page says so.
	 *
	 * @param mixed $given What was sent.
	 * @return array
	 */
	public static function sanitize( $given ) {
		$given  = is_array( $given ) ? $given : array();
		$before = Back_Pain_Check_Settings::site();
		$stored = array();
		foreach ( Back_Pain_Check_Settings::fields() as $key => $field ) {
			$value = isset( $given[ $key ] ) ? Back_Pain_Check_Settings::check( $key, $given[ $key ] ) : '';
			if ( null === $value ) {
				/* translators: 1: a setting's name, 2: what it takes. */
				$message = sprintf( __( '%1$s was not changed: it cannot be read. %2$s', 'back-pain-check' ), $field['label'], $field['help'] );
				add_settings_error( Back_Pain_Check_Settings::OPTION, $key, $message );
				$value = isset( $before[ $key ] ) ? $before[ $key ] : '';
			}
			if ( '' !== $value && ! ( 'region' === $key && 'ask' === $value ) ) {
				$stored[ $key ] = $value;
			}
		}
		if ( ! empty( $given['allow_tag'] ) ) {
			$stored['allow_tag'] = '1';
		}
		return $stored;
	}

	/**
	 * One field's input.
	 *
	 * @param array $arguments The field's key and its input's id.
	 */
	public static function show_field( $arguments ) {
		$key   = $arguments['key'];
		$id    = $arguments['label_for'];
		$field = Back_Pain_Check_Settings::fields()[ $key ];
		$site  = Back_Pain_Check_Settings::site();
		$value = isset( $site[ $key ] ) ? $site[ $key ] : '';
		$name  = Back_Pain_Check_Settings::OPTION . '[' . $key . ']';
		if ( isset( $field['choices'] ) ) {
			printf( '<select id="%1$s" name="%2$s" aria-describedby="%1$s-help">', esc_attr( $id ), esc_attr( $name ) );
			// The empty choice says what "ask" and the element's own value say.
			printf( '<option value="">%s</option>', esc_html( $field['empty'] ) );
			foreach ( $field['choices'] as $choice => $label ) {
				if ( (string) $label !== $field['empty'] ) {
					printf( '<option value="%s"%s>%s</option>', esc_attr( $choice ), selected( $value, (string) $choice, false ), esc_html( $label ) );
				}
			}
			echo '</select>';
		} else {
			$type = isset( $field['input'] ) && 'colour' !== $field['input'] ? $field['input'] : 'text';
			// The colour picker reads no other colours, and would lose them.
			$picks = 'colour' === ( isset( $field['input'] ) ? $field['input'] : '' ) && ( '' === $value || '#' === $value[0] );
			printf(
				'<input id="%1$s" name="%2$s" type="%3$s" class="%5$s" value="%4$s" autocomplete="off" aria-describedby="%1$s-help">',
				esc_attr( $id ),
				esc_attr( $name ),
				esc_attr( $type ),
				// esc_attr() leaves what looks like an entity alone, and a name must stay as it was written.
				esc_attr( str_replace( '&', '&#38;', $value ) ),
				$picks ? 'back-pain-check-colour' : 'regular-text'
			);
		}
		printf( '<p class="description" id="%s-help">%s</p>', esc_attr( $id ), esc_html( $field['help'] ) );
	}

	/**
	 * The checkbox for the hand-written tag.
	 */
	public static function show_allow_tag() {
		printf(
			'<label><input name="%s[allow_tag]" type="checkbox" value="1"%s> %s</label><p class="description">%s</p>',
			esc_attr( Back_Pain_Check_Settings::OPTION ),
			checked( Back_Pain_Check_Settings::allows_tag(), true, false ),
			esc_html__( 'Authors may write <back-pain-check> in a Custom HTML block', 'back-pain-check' ),
			esc_html__( 'Without this, WordPress takes the tag out of what authors write. The block and the shortcode work for everybody.', 'back-pain-check' )
		);
	}

	/**
	 * The page.
	 */
	public static function show() {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		?>
		<div class="wrap">
			<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
			<div class="notice notice-warning inline"><p>
				<strong><?php esc_html_e( 'Researched from guidelines, not approved by a clinician.', 'back-pain-check' ); ?></strong>
				<?php esc_html_e( 'Have a registered clinician read the check before your patients do, take advice on medical device rules where your readers are, and check each phone number of your region.', 'back-pain-check' ); ?>
			</p></div>
			<p>
				<?php
				/* translators: %s: a shortcode. */
				printf( esc_html__( 'These values are used wherever a block or a shortcode does not set its own. Add the check with the block “Back Pain Check”, or with the shortcode %s.', 'back-pain-check' ), '<code>[back_pain_check region="GB-ENG"]</code>' );
				?>
			</p>
			<div class="back-pain-check-settings">
			<form action="<?php echo esc_url( admin_url( 'options.php' ) ); ?>" method="post">
				<?php
				settings_fields( self::PAGE );
				do_settings_sections( self::PAGE );
				submit_button();
				?>
			</form>
			<div class="back-pain-check-preview">
				<h2><?php esc_html_e( 'As it looks with the saved values', 'back-pain-check' ); ?></h2>
				<?php
				$preview = array(
					'heading_level' => '3',
					'history'       => 'no',
				);
				// Escaped where it is made: wp_kses() would take the element away.
				echo Back_Pain_Check_Widget::html( $preview ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
				?>
			</div>
			</div>
		</div>
		<?php
	}
}
