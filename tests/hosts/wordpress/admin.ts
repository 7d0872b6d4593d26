/** What an administrator or an author does in WordPress with a browser, by the words and places that all tested versions share. */
import type { BrowserContext, Frame, Locator, Page } from 'playwright-core';

/** Logs in; the password is the name. */
export async function logIn(context: BrowserContext, url: string, name: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${url}/wp-login.php`);
  await page.locator('#user_login').fill(name);
  await page.locator('#user_pass').fill(name);
  await page.locator('#wp-submit').click();
  await page.waitForURL(/wp-admin/);
  return page;
}

/** Uploads the plugin's zip and activates it. */
export async function installPlugin(page: Page, url: string, zip: string): Promise<void> {
  await page.goto(`${url}/wp-admin/plugin-install.php?tab=upload`);
  await page.locator('input[name="pluginzip"]').setInputFiles(zip);
  await page.locator('#install-plugin-submit').click();
  await page.getByRole('link', { name: 'Activate Plugin' }).click();
  await page
    .locator('[data-slug="back-pain-check"].active, [data-plugin^="back-pain-check/"].active')
    .first()
    .waitFor();
}

/** Deactivates the plugin and deletes its files, which WordPress asks about in a dialog. */
export async function deletePlugin(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/wp-admin/plugins.php`);
  const row = page.locator('tr[data-plugin="back-pain-check/back-pain-check.php"]');
  await row.locator('.deactivate a').click();
  // Only a page that is loaded whole asks in a dialog.
  await page.locator('tr.inactive[data-plugin="back-pain-check/back-pain-check.php"]').waitFor();
  await page.waitForLoadState('load');
  await row.locator('.delete a').click();
  await page.locator('.plugin-deleted-tr, tr.deleted[data-plugin^="back-pain-check/"]').first().waitFor();
}

/** Fills in the settings page and saves it. @returns what the page says of it. */
export async function saveSettings(
  page: Page,
  url: string,
  values: Readonly<Record<string, string>>,
): Promise<string[]> {
  // Saving leads back to the settings page.
  const address = `${url}/wp-admin/options-general.php?page=back-pain-check`;
  if (!page.url().startsWith(address)) await page.goto(address);
  for (const [key, value] of Object.entries(values)) {
    // Also what no browser would send: a choice that is not offered, several lines.
    await page.locator(`[name="back_pain_check[${key}]"]`).evaluate((field, given) => {
      const input = document.createElement('textarea');
      input.name = (field as HTMLInputElement).name;
      input.value = given;
      field.replaceWith(input);
    }, value);
  }
  // By key, for the preview grows when its script arrives and could move the button from under a click.
  await page.locator('#submit').press('Enter');
  await page.locator('.settings-error').first().waitFor();
  return page.locator('.settings-error').allInnerTexts();
}

/** Opens the block editor for a new post, without the guide that greets the first visitor. */
export async function openEditor(page: Page, url: string): Promise<void> {
  await page.addInitScript(
    "localStorage.setItem('WP_PREFERENCES_USER_1', JSON.stringify({ 'core/edit-post': { welcomeGuide: false }, core: { welcomeGuide: false } }))",
  );
  await page.goto(`${url}/wp-admin/post-new.php`);
  await page.waitForFunction("window.wp?.data?.select('core/editor')?.getCurrentPostId?.()");
  const close = page.getByRole('dialog').getByRole('button', { name: 'Close' });
  const canvasReady = page.locator('iframe[name="editor-canvas"], .editor-styles-wrapper').first();
  await canvasReady.waitFor();
  if ((await close.count()) > 0) await close.click();
}

/** Where the blocks are: a frame in newer versions, the page itself in older ones. */
export async function canvas(page: Page): Promise<Page | Frame> {
  const frame = page.locator('iframe[name="editor-canvas"]');
  if ((await frame.count()) === 0) return page;
  const inside = await (await frame.elementHandle())!.contentFrame();
  if (!inside) throw new Error("The editor's frame has no page.");
  return inside;
}

/** Inserts the block as a person does: by writing its name after a slash. @returns the block. */
export async function insertBlock(page: Page): Promise<Locator> {
  const within = await canvas(page);
  await within.getByRole('textbox', { name: 'Add title' }).fill('Is your back pain getting worse?');
  await within.getByRole('button', { name: 'Add default block' }).click();
  await page.keyboard.type('/back pain check');
  await page.getByRole('option', { name: 'Back Pain Check' }).click();
  const block = within.locator('[data-type="back-pain-check/check"]');
  await block.waitFor();
  return block;
}

/** Publishes what the editor holds. @returns the post's address. */
export async function publish(page: Page): Promise<string> {
  await page.locator('.editor-post-publish-panel__toggle').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  const link = page.locator('.post-publish-panel__postpublish-buttons a').first();
  await link.waitFor();
  return (await link.getAttribute('href'))!;
}
