import type { Page } from '@playwright/test';

/** One contact as the popup shows it. */
export type Shown = { name: string; title: string; kind: string; reach: string };

/** What a person sees in the popup: read from its document, not from our own code. */
export async function shownIn(popup: Page): Promise<Shown[]> {
  return popup.locator('[data-contact]').evaluateAll((rows) =>
    rows.map((row) => ({
      name: row.querySelector('.contact-name')?.textContent?.trim() ?? '',
      title: row.querySelector('.role')?.textContent?.trim() ?? '',
      kind: row.getAttribute('data-kind') ?? '',
      reach: [...row.querySelectorAll('.reach a')].map((link) => link.textContent?.trim()).join(' · '),
    })),
  );
}

/** A table for a terminal; columns are as wide as their widest cell, 44 letters at most. */
export function tableOf(contacts: readonly Shown[]): string {
  const rows = [
    ['Name', 'Title', 'Kind', 'How to reach'],
    ...contacts.map(({ name, title, kind, reach }) => [name, title, kind, reach]),
  ];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.min(44, Math.max(...rows.map((row) => [...(row[column] ?? '')].length))),
  );
  const line = (row: string[]) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0, column === 3))
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = rows;
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...body.map(line)].join('\n');
}

function padded(cell: string, width: number, last: boolean): string {
  const letters = [...cell];
  if (last || letters.length <= width) return cell + ' '.repeat(Math.max(0, width - letters.length));
  return `${letters.slice(0, width - 1).join('')}…`;
}
