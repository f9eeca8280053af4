import { expect, test } from 'vitest';
import { argumentsFor, editText, findEditor } from '../../../../cli/review/edit-text.ts';

test('the editor is VISUAL, or else EDITOR', () => {
  expect(findEditor({ VISUAL: 'code -w', EDITOR: 'vi' })).toBe('code -w');
  expect(findEditor({ VISUAL: ' ', EDITOR: 'vi' })).toBe('vi');
  expect(findEditor({})).toBeUndefined();
});

test.each([
  ['/usr/bin/vim', ['+12', 'a.yaml']],
  ['nano', ['+12', 'a.yaml']],
  ['code', ['--wait', '--goto', 'a.yaml:12']],
  ['code.cmd', ['--wait', '--goto', 'a.yaml:12']],
  ['subl', ['--wait', 'a.yaml:12']],
  ['my-editor', ['a.yaml']],
])('%s opens the file at the line, if it is known how', (program, args) => {
  expect(argumentsFor(program, { path: 'a.yaml', line: 12 })).toEqual(args);
});

test('an editor that does not exist is reported, with what to do', () => {
  expect(editText('no-such-editor-here', { path: 'a.yaml', line: 1 })).toMatch(/^no-such-editor-here could not be started .* Set EDITOR/);
});
