/**
 * English words that say little about what a sentence is about, in lower case: function words, frequent verbs, numbers
 * (which are compared by their value), and words about texts, which describe any source.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'a about above across after again against ahead all almost along already also although always am among an and another any anyone',
    'anything apart are around as at away back be because become became been before being below beside between beyond both but by can',
    "can't cannot could despite did didn't do does doesn't doing done don't down during each either else even ever every everybody everyone",
    'everything except few for from further had has have having he her here hers herself him himself his how however i if in inside into',
    "is isn't it its itself just least less let like many may me might mine more most much must my myself near neither never next no nobody",
    'none nor not nothing now of off often on once only onto or other others otherwise ought our ours out outside over own per perhaps quite',
    'rather same several shall she should since so some somebody something soon still such than that the their theirs them themselves then',
    'there therefore these they thing things this those though through throughout thus till to together too toward towards under until up',
    "upon us very was wasn't we were weren't what whatever when where whether which while who whole whom whose why will with within without",
    "won't would yes yet you your yours",
    // Frequent verbs.
    'call called calling calls came come comes coming gave get gets getting give given gives giving go goes going gone got keep keeps kept',
    'knew know known knows made make makes making put puts said saw say saying says see seen sees spoke speak speaking speaks spoken take',
    'taken takes taking tell telling tells told took use used uses using went',
    // Numbers.
    'one two three four five six seven eight nine ten eleven twelve first second third fourth last once twice',
    // Words about texts and time.
    'according article articles describe described describes form headline line lines mark marks mean meaning means meant mention mentioned',
    'mentions name named names news page pages paragraph passage publish published quotation quotations quote quoted quotes read record',
    'recorded records reference report reported reporting reports sentence sentences source sources speaker statement statements story term',
    'terms text time times title way ways word wording words write writes writing written wrote day days month months week weeks year years',
  ]
    .join(' ')
    .split(' '),
);
