<?php
/**
 * Runs when the plugin is deleted: removes its one option, on every site of a network. The plugin stores nothing else.
 *
 * @package Back_Pain_Check
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'back_pain_check' );

if ( is_multisite() ) {
	$back_pain_check_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $back_pain_check_sites as $back_pain_check_site ) {
		delete_blog_option( $back_pain_check_site, 'back_pain_check' );
	}
}
