import { expect, test } from 'vitest';
import { wishesFrom } from './wishes.ts';

test('nothing asked is the sample company', () => {
  expect(wishesFrom([])).toEqual({ page: undefined, url: undefined, region: undefined });
});

test('a saved page, its address and its country are understood', () => {
  expect(wishesFrom(['team.html', '--url', 'https://acme.example/team', '--region', 'ro'])).toEqual({
    page: 'team.html',
    url: 'https://acme.example/team',
    region: 'RO',
  });
});

test.each([[['a.html', 'b.html']], [['a.html', '--url', 'acme.example']], [['--region', 'Romania']], [['--what']]])(
  '%j is answered with a sentence',
  (args) => {
    expect(wishesFrom(args)).toBeTypeOf('string');
  },
);
