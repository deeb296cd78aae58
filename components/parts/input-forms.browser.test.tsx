import { expect, test } from 'vitest';
import { mount } from '../screens/prospects/page.fixture.tsx';
import { PasteForm } from './PasteForm.tsx';
import { TypeForm } from './TypeForm.tsx';

const nothing = () => {};

// Focus that came a frame after the boxes would take the next letters out of the box somebody had chosen by then.
test('the keys are the first box’s as soon as it is drawn', () => {
  const typed = mount(<TypeForm typed={{}} problems={[]} focus onType={nothing} onCheck={nothing} />);
  expect(document.activeElement).toBe(typed.root.querySelector('input'));
  const pasted = mount(<PasteForm text="" focus onText={nothing} onFind={nothing} />);
  expect(document.activeElement).toBe(pasted.root.querySelector('textarea'));
});

test('a form of what was read already leaves the keys to the list', () => {
  const before = document.activeElement;
  mount(<TypeForm typed={{}} problems={[]} focus={false} onType={nothing} onCheck={nothing} />);
  mount(<PasteForm text="" focus={false} onText={nothing} onFind={nothing} />);
  expect(document.activeElement).toBe(before);
});
