/** German verbs of speaking, as alternatives of a regular expression: in the past and in the present. */
export const SPEECH_VERBS =
  'sagte[n]?|sagt|sagen|erklärte[n]?|erklärt|erklären|betonte[n]?|betont|meinte[n]?|meint|fügte[n]? hinzu|antwortete[n]?|antwortet|entgegnete[n]?|forderte[n]?|fordert|warnte[n]?|warnt|kritisierte[n]?|kritisiert|schrieb(?:en)?|schreibt|berichtete[n]?|berichtet|versprach(?:en)?|verspricht|nannte[n]?|nennt|sprach(?:en)?|spricht|bezeichnete[n]?|bezeichnet|teilte[n]?|teilt|lobte[n]?|lobt|fragte[n]?|fragt|rief(?:en)?|ruft|versicherte[n]?|versichert|behauptete[n]?|behauptet|kündigte[n]?|kündigt|räumte[n]?|räumt|gab|bestätigte[n]?|bestätigt|vermutete[n]?|urteilte[n]?|beklagte[n]?|beklagt|mahnte[n]?|mahnt|wandte[n]?|unterstrich';

/** „Ada Quill, die Bürgermeisterin, sagte“, „Quill hatte gesagt“. */
const SPEAKS_AFTER = new RegExp(
  String.raw`^(?:,[^,.;:]{1,60},)?(?: \p{Ll}+){0,3}? (?:${SPEECH_VERBS}|(?:hat|habe|hatte|haben|hatten) [^.;:]{0,80}?(?:gesagt|erklärt|betont|geschrieben|genannt|versprochen|gefordert))(?!\p{L})`,
  'u',
);
/** „sagte Bürgermeisterin “, „laut “, „nach den Worten von “; „…“, so “. */
const SPEAKS_BEFORE = new RegExp(
  String.raw`(?:(?<!\p{L})(?:${SPEECH_VERBS}|[Ll]aut|[Ss]o|[Zz]itiert(?:e[n]?)?|[Ww]orten (?:von|der|des)|[Ww]orte (?:von|der|des)|[Aa]ngaben (?:von|der|des)|nach [Aa]nsicht (?:von|der|des)))(?: (?:der|die|das|dem|den|des|sie|er|\p{Lu}\p{L}*))?(?: \p{L}+){0,2} $`,
  'u',
);
/** „Quills Worte“, „Quill zufolge“, or the quotation itself. */
const OWNS_WORDS =
  /^(?:s|’)? (?:\p{Ll}+ )?(?:_|(?:Worte?n?|Aussagen?|Antwort|Rede|Brief|Versprechen|Warnung|Vorwurf|Formel|Urteil)(?!\p{L}))|^ zufolge(?!\p{L})/u;

/** Whether the one who is named in a range of a text says the words that it quotes, of which each letter is a `_`. */
export const introducesWords = (text: string, { start, end }: { start: number; end: number }): boolean =>
  SPEAKS_AFTER.test(text.slice(end)) || OWNS_WORDS.test(text.slice(end)) || SPEAKS_BEFORE.test(text.slice(0, start));
