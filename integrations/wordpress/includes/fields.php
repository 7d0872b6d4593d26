<?php
/**
 * What can be set, once for the block, the shortcode and the settings page: where a value goes on the element, and what it
 * may be, as choices or as a pattern that PHP and JavaScript read alike. No value that passes its pattern can leave a CSS
 * declaration or an attribute.
 *
 * @package Back_Pain_Check
 */

defined( 'ABSPATH' ) || exit;

$back_pain_check_colour      = '#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})|(?:rgb|hsl)a?\([0-9., %/deg]{5,40}\)|black|white|var\(--wp--preset--color--[a-z0-9-]{1,60}\)';
$back_pain_check_colour_help = __( 'A colour such as #14605c. Empty: the check’s own.', 'back-pain-check' );
$back_pain_check_length      = '0|[0-9]{1,4}(?:\.[0-9]{1,3})?(?:px|em|rem|ch|vw|%)';
$back_pain_check_family      = '(?:[\p{L}0-9_ -]{1,60}|"[\p{L}0-9_ -]{1,60}"|\'[\p{L}0-9_ -]{1,60}\')';

return array(
	'region'        => array(
		'to'      => 'region',
		'group'   => 'check',
		'label'   => __( 'Region', 'back-pain-check' ),
		'help'    => __( 'Whose phone numbers and words are shown. It is never guessed.', 'back-pain-check' ),
		'empty'   => __( 'Ask each person', 'back-pain-check' ),
		'choices' => array( 'ask' => __( 'Ask each person', 'back-pain-check' ) ) + wp_list_pluck( Back_Pain_Check_Settings::regions(), 'name' ),
	),
	'heading_level' => array(
		'to'      => 'heading-level',
		'group'   => 'check',
		'label'   => __( 'Heading level', 'back-pain-check' ),
		'help'    => __( 'One more than that of the heading above it.', 'back-pain-check' ),
		'empty'   => '2',
		'choices' => array(
			'1' => '1',
			'2' => '2',
			'3' => '3',
			'4' => '4',
			'5' => '5',
			'6' => '6',
		),
	),
	'history'       => array(
		'to'      => 'history',
		'group'   => 'check',
		'label'   => __( 'The browser’s Back button', 'back-pain-check' ),
		'help'    => __( 'Where it leads while somebody answers. Only one check on a page should use it.', 'back-pain-check' ),
		'empty'   => __( 'Leaves the page', 'back-pain-check' ),
		'choices' => array(
			'no'  => __( 'Leaves the page', 'back-pain-check' ),
			'yes' => __( 'Goes to the question before', 'back-pain-check' ),
		),
	),
	'languages'     => array(
		'to'      => 'languages',
		'group'   => 'check',
		'label'   => __( 'Choice of language', 'back-pain-check' ),
		'help'    => __( 'Lets each person choose a language before the first question. The page then loads every language, of about 24 kB each.', 'back-pain-check' ),
		'empty'   => __( 'No: the page’s language', 'back-pain-check' ),
		'choices' => array(
			'no'  => __( 'No: the page’s language', 'back-pain-check' ),
			'yes' => __( 'Yes: each person chooses', 'back-pain-check' ),
		),
	),
	'clinic_name'   => array(
		'to'      => 'clinic-name',
		'group'   => 'clinic',
		'label'   => __( 'Clinic name', 'back-pain-check' ),
		'help'    => __( 'At most 80 characters.', 'back-pain-check' ),
		'pattern' => '.{1,80}',
	),
	'phone'         => array(
		'to'      => 'phone',
		'group'   => 'clinic',
		'label'   => __( 'Clinic phone number', 'back-pain-check' ),
		'help'    => __( 'Digits, spaces, +, -, dots and brackets, at most 30.', 'back-pain-check' ),
		'input'   => 'tel',
		'pattern' => '(?=(?:.*[0-9]){3})[0-9 +().-]{3,30}',
	),
	'booking_url'   => array(
		'to'      => 'booking-url',
		'group'   => 'clinic',
		'label'   => __( 'Booking link', 'back-pain-check' ),
		'help'    => __( 'A whole address that starts with https:// or http://.', 'back-pain-check' ),
		'input'   => 'url',
		'pattern' => '(?=.{1,2000}$)[Hh][Tt][Tt][Pp][Ss]?://[^\s!-,/:-@\x5b-`{-\x7e]+(?::[0-9]{1,5})?(?:[/?#][^\s"<>]*)?',
	),
	'accent'        => array(
		'to'      => '--bpc-accent',
		'group'   => 'look',
		'label'   => __( 'Accent colour', 'back-pain-check' ),
		'help'    => $back_pain_check_colour_help,
		'input'   => 'colour',
		'pattern' => $back_pain_check_colour,
	),
	'surface'       => array(
		'to'      => '--bpc-surface',
		'group'   => 'look',
		'label'   => __( 'Background colour', 'back-pain-check' ),
		'help'    => $back_pain_check_colour_help,
		'input'   => 'colour',
		'pattern' => $back_pain_check_colour,
	),
	'text'          => array(
		'to'      => '--bpc-text',
		'group'   => 'look',
		'label'   => __( 'Text colour', 'back-pain-check' ),
		'help'    => __( 'A colour such as #14605c. Empty: black or white, whichever reads better.', 'back-pain-check' ),
		'input'   => 'colour',
		'pattern' => $back_pain_check_colour,
	),
	'width'         => array(
		'to'      => '--bpc-width',
		'group'   => 'look',
		'label'   => __( 'Greatest width', 'back-pain-check' ),
		'help'    => __( 'A length such as 42em, 640px or 100%.', 'back-pain-check' ),
		'pattern' => $back_pain_check_length,
	),
	'radius'        => array(
		'to'      => '--bpc-radius',
		'group'   => 'look',
		'label'   => __( 'Round corners', 'back-pain-check' ),
		'help'    => __( 'A length such as 0, 8px or 0.75em.', 'back-pain-check' ),
		'pattern' => $back_pain_check_length,
	),
	'spacing'       => array(
		'to'      => '--bpc-spacing',
		'group'   => 'look',
		'label'   => __( 'Space', 'back-pain-check' ),
		'help'    => __( 'A length such as 1em.', 'back-pain-check' ),
		'pattern' => $back_pain_check_length,
	),
	'font'          => array(
		'to'      => '--bpc-font',
		'group'   => 'look',
		'label'   => __( 'Font', 'back-pain-check' ),
		'help'    => __( 'Font names with commas between them. Empty: the page’s font.', 'back-pain-check' ),
		'pattern' => $back_pain_check_family . '(?:, ?' . $back_pain_check_family . '){0,9}|var\(--wp--preset--font-family--[a-z0-9-]{1,60}\)',
	),
);
