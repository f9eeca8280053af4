import { EXAMPLE_PICTURE } from '../example-picture.ts';
import { defineReadingRule } from './reading-rule.ts';

export const pictureIsSound = defineReadingRule({
  id: 'picture-is-sound',
  summary: 'Every picture is what its name says, can be read, is not too large, and is only a picture.',
  why: 'A file that is no picture stops the build or shows nothing. A drawing in SVG can hold scripts, which run when a reader opens it by itself.',
  fix: 'Save the picture again, in the kind that its name says. Scale it down if it is too large. Save a drawing as plain SVG.',
  examples: [
    { shows: 'a drawing', files: { 'briefings/pier.svg': EXAMPLE_PICTURE } },
    {
      shows: 'a text that is called a picture',
      files: { 'briefings/pier.png': 'A pier.' },
      findings: { 'briefings/pier.png:1:1': 'this is no picture that browsers show, although its name ends in .png' },
    },
    {
      shows: 'a drawing that is called a photograph',
      files: { 'briefings/pier.jpg': EXAMPLE_PICTURE },
      findings: { 'briefings/pier.jpg:1:1': 'the picture is of the kind .svg, but its name ends in .jpg' },
    },
    {
      shows: 'a drawing with a script',
      files: { 'briefings/pier.svg': EXAMPLE_PICTURE.replace('/>', '><script>alert(1)</script></svg>') },
      findings: { 'briefings/pier.svg:1:62': '<script> is no part of a drawing' },
    },
  ],
});
