<?php
/**
 * Plugin Name:       Back Pain Check
 * Description:       A check for back pain that is getting worse despite treatment, as a block and a shortcode. Nothing a visitor answers leaves the page.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            back-pain-check contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       back-pain-check
 * Domain Path:       /languages
 *
 * Names the plugin to WordPress, loads its parts and hooks them up. What they do is in includes/.
 *
 * @package Back_Pain_Check
 */

defined( 'ABSPATH' ) || exit;

define( 'BACK_PAIN_CHECK_VERSION', '0.1.0' );
define( 'BACK_PAIN_CHECK_FILE', __FILE__ );

require_once __DIR__ . '/includes/class-back-pain-check-settings.php';
require_once __DIR__ . '/includes/class-back-pain-check-amp.php';
require_once __DIR__ . '/includes/class-back-pain-check-fallback.php';
require_once __DIR__ . '/includes/class-back-pain-check-widget.php';
require_once __DIR__ . '/includes/class-back-pain-check-raw-tag.php';
require_once __DIR__ . '/includes/class-back-pain-check-block.php';

Back_Pain_Check_Widget::hook();
Back_Pain_Check_Raw_Tag::hook();
Back_Pain_Check_Block::hook();

if ( is_admin() ) {
	require_once __DIR__ . '/includes/class-back-pain-check-settings-page.php';
	Back_Pain_Check_Settings_Page::hook();
}
