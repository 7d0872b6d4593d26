/** A page without the check, from which a link leads to it. */
export default function Home() {
  return <h1>The check in Next</h1>;
}
