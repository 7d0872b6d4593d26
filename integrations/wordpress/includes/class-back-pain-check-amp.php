<?php
/**
 * Pages that the AMP plugin makes: no script of ours runs there, so they lead to the normal page.
 *
 * @package Back_Pain_Check
 */

defined( 'ABSPATH' ) || exit;

/**
 * What the AMP plugin says of the page.
 */
class Back_Pain_Check_Amp {

	/**
	 * Whether this page is an AMP page. Before WordPress knows the page, nobody can tell.
	 *
	 * @return bool
	 */
	public static function is_page() {
		return function_exists( 'amp_is_request' ) && did_action( 'wp' ) && amp_is_request();
	}

	/**
	 * The address of the normal page, or '' where a site has AMP pages alone.
	 *
	 * @return string
	 */
	public static function normal_address() {
		if ( ! function_exists( 'amp_remove_paired_endpoint' ) || amp_is_canonical() ) {
			return '';
		}
		// With this the AMP plugin does not lead phones back.
		return add_query_arg( 'noamp', 'mobile', amp_remove_paired_endpoint( amp_get_current_url() ) );
	}
}
