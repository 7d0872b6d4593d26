<?php
/**
 * What stands inside the element: the heading, one line, the emergency list, and a last line that the Start button replaces.
 * It is what a visitor reads until the script runs, and for good where it cannot. On an AMP page, where it never runs, the last
 * line leads to the normal page.
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
				__( 'new numbness or changed feeling between your legs, round your genitals or bottom', 'back-pain-check' ),
				__( 'new bladder or bowel trouble: you cannot pass urine, do not feel it, or lose control', 'back-pain-check' ),
				__( 'new pain, tingling, numbness or weakness in both legs, that stays when you rest', 'back-pain-check' ),
				__( 'a leg that has got weaker within hours or days', 'back-pain-check' ),
				__( 'being unsteady, or clumsy with your hands, and worse within days', 'back-pain-check' ),
				__( 'new chest pain or tightness, or trouble breathing', 'back-pain-check' ),
				__( 'fainting, or new and very bad pain in your stomach or side', 'back-pain-check' ),
				__( 'new confusion, being hard to wake, or weakness in your face or an arm', 'back-pain-check' ),
				__( 'the worst headache ever, or a new one with a stiff neck, rash or fever', 'back-pain-check' ),
				__( 'vomiting blood, or bowel movements that are black like tar', 'back-pain-check' ),
				__( 'a leg that has turned cold, pale or blue', 'back-pain-check' ),
				__( 'pain that came on within minutes in the last 2 weeks, if you are 60 or over or take blood thinners', 'back-pain-check' ),
				__( 'a serious accident or fall from a height, not checked yet', 'back-pain-check' ),
				__( 'a fever, in a child, on chemotherapy, or with new leg weakness or numbness between the legs', 'back-pain-check' ),
				__( 'bleeding when pregnant, or a lot of it after birth; in both, tightenings, a bad headache or very bad pain', 'back-pain-check' ),
			),
			'link'    => __( 'Answer the questions on the full version of this page', 'back-pain-check' ),
			'worried' => __( 'If you are worried about your back pain:', 'back-pain-check' ),
			'last'    => __( 'The questions take about 7 minutes and need JavaScript. If you see no Start button and are worried about your back pain:', 'back-pain-check' ),
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

			// Between words that run from right to left, a number of several groups would be shown with its groups turned round.
			$links[ '%' . ( $position + 1 ) . '$s' ] = sprintf( '<a href="%s" dir="ltr">%s</a>', esc_url( 'tel:' . $dial, array( 'tel' ) ), esc_html( $number ) );
		}
		return strtr( esc_html( $sentence ), $links );
	}

	/**
	 * The last line before the sentence of the region, as escaped HTML.
	 *
	 * @return string
	 */
	private static function last_line() {
		$words = self::words();
		if ( ! Back_Pain_Check_Amp::is_page() ) {
			return esc_html( $words['last'] );
		}
		$address = Back_Pain_Check_Amp::normal_address();
		// This relation keeps the AMP plugin from making it a link to the AMP page.
		$link = '' === $address ? '' : sprintf( '<a href="%s" rel="nofollow noamphtml">%s</a>. ', esc_url( $address ), esc_html( $words['link'] ) );
		return $link . esc_html( $words['worried'] );
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
			self::last_line(),
			self::with_numbers( $own['today'], $own['same_day'] ),
			$english
		);
	}
}
