/** The page with the check. */
import { CheckScript } from '../check-script';

export default function Check() {
  return (
    <>
      <h1>Is your back pain getting worse?</h1>
      <back-pain-check region="GB-ENG" clinic-name="Riverside Physiotherapy">
        <p>Call 999 or go to A&amp;E now if it is hard to pee, or you have lost control of pee or poo.</p>
      </back-pain-check>
      <CheckScript />
    </>
  );
}
