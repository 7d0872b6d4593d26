<?php
/**
 * Each region's name, phone numbers and the two sentences of the fallback that hold them. A test of the project holds it
 * to src/content/regions.ts and the widget's words. Numbers stay out of the sentences, so that no translation can change one.
 *
 * @package Back_Pain_Check
 */

defined( 'ABSPATH' ) || exit;

/* translators: %1$s: the emergency phone number, such as 999. A&E: accident and emergency, the emergency department. */
$back_pain_check_ae = __( 'Call %1$s or go to A&E now if you have back pain and:', 'back-pain-check' );
/* translators: %1$s: the emergency phone number, such as 911. ER: emergency room. */
$back_pain_check_er = __( 'Call %1$s or go to the ER now if you have back pain and:', 'back-pain-check' );
/* translators: %1$s: the emergency phone number, such as 112. */
$back_pain_check_department = __( 'Call %1$s or go to an emergency department now if you have back pain and:', 'back-pain-check' );
$back_pain_check_gp         = __( 'Call a GP today, or the out-of-hours GP service if the practice is closed.', 'back-pain-check' );

return array(
	'GB-ENG' => array(
		'name'      => __( 'England', 'back-pain-check' ),
		'emergency' => array( '999' ),
		'same_day'  => array( '111' ),
		'call'      => $back_pain_check_ae,
		/* translators: %1$s: the phone number for advice. */
		'today'     => __( 'Call %1$s (NHS 111), use 111 online, or ask for an urgent GP appointment today.', 'back-pain-check' ),
	),
	'GB-SCT' => array(
		'name'      => __( 'Scotland', 'back-pain-check' ),
		'emergency' => array( '999' ),
		'same_day'  => array( '111' ),
		'call'      => $back_pain_check_ae,
		/* translators: %1$s: the phone number for advice. */
		'today'     => __( 'Ask for an urgent GP appointment today, or call %1$s (NHS 24) if the practice is closed.', 'back-pain-check' ),
	),
	'GB-WLS' => array(
		'name'      => __( 'Wales', 'back-pain-check' ),
		'emergency' => array( '999' ),
		'same_day'  => array( '111' ),
		'call'      => $back_pain_check_ae,
		/* translators: %1$s: the phone number for advice. */
		'today'     => __( 'Call %1$s (NHS 111 Wales), or ask for an urgent GP appointment today.', 'back-pain-check' ),
	),
	'GB-NIR' => array(
		'name'      => __( 'Northern Ireland', 'back-pain-check' ),
		'emergency' => array( '999' ),
		'same_day'  => array(),
		'call'      => $back_pain_check_ae,
		'today'     => $back_pain_check_gp,
	),
	'GB'     => array(
		'name'      => __( 'United Kingdom', 'back-pain-check' ),
		'emergency' => array( '999' ),
		'same_day'  => array(),
		'call'      => $back_pain_check_ae,
		'today'     => $back_pain_check_gp,
	),
	'IE'     => array(
		'name'      => __( 'Ireland', 'back-pain-check' ),
		'emergency' => array( '112', '999' ),
		'same_day'  => array(),
		/* translators: %1$s and %2$s: the emergency phone numbers. */
		'call'      => __( 'Call %1$s or %2$s or go to an emergency department now if you have back pain and:', 'back-pain-check' ),
		'today'     => $back_pain_check_gp,
	),
	'US'     => array(
		'name'      => __( 'United States', 'back-pain-check' ),
		'emergency' => array( '911' ),
		'same_day'  => array(),
		'call'      => $back_pain_check_er,
		'today'     => __( 'Call your doctor’s office or a nurse line today, or go to urgent care.', 'back-pain-check' ),
	),
	'CA'     => array(
		'name'      => __( 'Canada', 'back-pain-check' ),
		'emergency' => array( '911' ),
		'same_day'  => array( '811' ),
		'call'      => $back_pain_check_er,
		/* translators: %1$s: the phone number for advice. */
		'today'     => __( 'Call %1$s (a nurse line, in most provinces), or see a family doctor or a walk-in clinic today.', 'back-pain-check' ),
	),
	'AU'     => array(
		'name'      => __( 'Australia', 'back-pain-check' ),
		'emergency' => array( '000' ),
		'same_day'  => array( '1800 633 422' ),
		/* translators: %1$s: the emergency phone number. */
		'call'      => __( 'Call Triple Zero (%1$s) or go to an emergency department now if you have back pain and:', 'back-pain-check' ),
		/* translators: %1$s: the phone number for advice. */
		'today'     => __( 'Call %1$s (1800MEDICARE, day or night), or see a GP today.', 'back-pain-check' ),
	),
	'NZ'     => array(
		'name'      => __( 'New Zealand', 'back-pain-check' ),
		'emergency' => array( '111' ),
		'same_day'  => array( '0800 611 116' ),
		'call'      => $back_pain_check_department,
		/* translators: %1$s: the phone number for advice. */
		'today'     => __( 'Call %1$s (Healthline, day or night), or see a GP today.', 'back-pain-check' ),
	),
	'IN'     => array(
		'name'      => __( 'India', 'back-pain-check' ),
		'emergency' => array( '112', '108' ),
		'same_day'  => array(),
		/* translators: %1$s and %2$s: the emergency phone numbers. */
		'call'      => __( 'Call %1$s or %2$s or go to an emergency department now if you have back pain and:', 'back-pain-check' ),
		'today'     => __( 'See a doctor or go to a hospital today.', 'back-pain-check' ),
	),
	'EU'     => array(
		'name'      => __( 'European Union', 'back-pain-check' ),
		'emergency' => array( '112' ),
		'same_day'  => array(),
		'call'      => $back_pain_check_department,
		'today'     => __( 'Call a doctor today, or the out-of-hours service where you live.', 'back-pain-check' ),
	),
	'INT'    => array(
		'name'      => __( 'Another country', 'back-pain-check' ),
		'emergency' => array(),
		'same_day'  => array(),
		'call'      => __( 'Call your local emergency number or go to an emergency department now if you have back pain and:', 'back-pain-check' ),
		'today'     => __( 'See a doctor or go to a clinic today.', 'back-pain-check' ),
	),
);
