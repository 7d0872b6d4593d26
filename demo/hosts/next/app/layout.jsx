/** What every page has around it. */
import Link from 'next/link';

export const metadata = { title: 'The check in Next' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <nav>
          <Link href="/">Home</Link> <Link href="/check/">Check</Link>
        </nav>
        <main>{children}</main>
      </body>
    </html>
  );
}
