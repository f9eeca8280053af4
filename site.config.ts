import { defineSite } from '#schemas/site.ts';

export default defineSite({
  title: 'The Paris talks',
  tagline: 'An explainer of the Normandy-format talks of 26 January 2022',
  language: 'en-GB',
  url: 'https://paris-talks.example.org',
  topics: [
    { id: 'negotiations', label: 'Talks and formats' },
    { id: 'security-demands', label: 'Russia’s security demands' },
    { id: 'western-response', label: 'The answer of the US, NATO and Europe' },
    { id: 'military-moves', label: 'Troops and exercises' },
    { id: 'threat-assessment', label: 'How near the danger was' },
    { id: 'embassies', label: 'Embassy staff in Kyiv' },
    { id: 'conflict-since-2014', label: 'The conflict since 2014' },
    { id: 'sources', label: 'Sources and dates' },
  ],
  houseSpellings: [
    { use: 'Kyiv', insteadOf: ['Kiev'] },
    { use: 'Donbas', insteadOf: ['Donbass'] },
    { use: 'Luhansk', insteadOf: ['Lugansk'] },
    { use: 'Zelenskyy', insteadOf: ['Zelensky', 'Zelenskiy', 'Zelenskyi'] },
    { use: 'Sergey Lavrov', insteadOf: ['Sergei Lavrov'] },
    { use: 'Lukashenko', insteadOf: ['Lukashenka'] },
    { use: 'Belarus', insteadOf: ['Belorussia', 'Byelorussia'] },
    { use: 'Ukraine', insteadOf: ['the Ukraine'] },
    { use: 'defence', insteadOf: ['defense'] },
    { use: 'Defence', insteadOf: ['Defense'] },
    { use: 'participating States', insteadOf: ['OSCE members', 'OSCE member states'] },
  ],
  longestQuotation: 60,
});
