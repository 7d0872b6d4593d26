<?php
/**
 * What stands inside the element: the heading, one line, the emergency list, and a last line that the Start button replaces.
 * It is what a visitor reads until the script runs, and for good where it cannot.
 *
 * @package Back_Pain_Check
 */

defined( 'ABSPATH' ) || exit;

/**
 * The fallback's words and markup.
 */
class Back_Pain_Check_Fallback {

	/**
	 * The words that are the same in every region.
	 *
	 * @return array
	 */
	public static function words() {
		return array(
			'heading' => __( 'My back pain is getting worse despite treatment. What should I do?', 'back-pain-check' ),
			'lead'    => __( 'Find out how soon to get help, what may keep the pain going, and what to try next.', 'back-pain-check' ),
			'list'    => array(
				__( 'numbness or changed feeling around your genitals or bottom', 'back-pain-check' ),
				__( 'it is hard to pee, or you have lost control of pee or poo', 'back-pain-check' ),
				__( 'new pain, tingling, weakness or numbness in both legs, or a leg that is quickly getting weaker', 'back-pain-check' ),
				__( 'chest pain, trouble breathing or new confusion', 'back-pain-check' ),
				__( 'fainting, or sudden and very bad tummy or back pain', 'back-pain-check' ),
				__( 'it began with a serious accident', 'back-pain-check' ),
				__( 'a fever, and you are weak, numb or on chemotherapy', 'back-pain-check' ),
				__( 'bleeding, tightenings or constant bad pain in pregnancy or after birth', 'back-pain-check' ),
			),
			'last'    => __( 'The questions take about 3 minutes and need JavaScript, which is not running here. If you are worried about your back pain:', 'back-pain-check' ),
		);
	}

	/**
	 * A sentence with its numbers as links, as escaped HTML. A mark without a number stays, rather than breaking the page.
	 *
	 * @param string   $sentence A sentence with marks.
	 * @param string[] $numbers  Phone numbers as people read them.
	 * @return string
	 */
	private static function with_numbers( $sentence, $numbers ) {
		$links = array();
		foreach ( array_values( $numbers ) as $position => $number ) {
			$dial = preg_replace( '/[^0-9+]/', '', $number );

			$links[ '%' . ( $position + 1 ) . '$s' ] = sprintf( '<a href="%s">%s</a>', esc_url( 'tel:' . $dial, array( 'tel' ) ), esc_html( $number ) );
		}
		return strtr( esc_html( $sentence ), $links );
	}

	/**
	 * The fallback, as escaped HTML without a line break, so that nothing adds paragraphs to it.
	 *
	 * @param string $region A region's id, or another value where the person is asked.
	 * @param int    $level  The heading's level.
	 * @return string
	 */
	public static function html( $region, $level ) {
		$regions = Back_Pain_Check_Settings::regions();
		$own     = isset( $regions[ $region ] ) ? $regions[ $region ] : $regions['INT'];
		$words   = self::words();
		$items   = '';
		foreach ( $words['list'] as $item ) {
			$items .= '<li>' . esc_html( $item ) . '</li>';
		}
		// On a page in a language that has no translation, the words are English and say so.
		$english = is_textdomain_loaded( 'back-pain-check' ) || 0 === strpos( determine_locale(), 'en' ) ? '' : ' lang="en"';
		return sprintf(
			'<h%1$d%8$s>%2$s</h%1$d><p%8$s>%3$s</p><p%8$s><strong>%4$s</strong></p><ul%8$s>%5$s</ul><p%8$s>%6$s %7$s</p>',
			max( 1, min( 6, (int) $level ) ),
			esc_html( $words['heading'] ),
			esc_html( $words['lead'] ),
			self::with_numbers( $own['call'], $own['emergency'] ),
			$items,
			esc_html( $words['last'] ),
			self::with_numbers( $own['today'], $own['same_day'] ),
			$english
		);
	}
}
