import type { Reporting } from '../../parts/reporting.ts';
import { ACCORDING, SPEECH_VERBS } from '../speech/quoted-speech.ts';
import { ANY_OFFICE, OFFICES } from '../words/offices.ts';

const VERBS = String.raw`(?:${SPEECH_VERBS})(?!\p{L})`;
const ASIDE = String.raw`(?:,[^,.;:_]{1,80},)?`;
/** „Речниця порту Липового сказала“. */
const OF = String.raw`(?: (?:\p{Ll}[\p{L}’'ʼ-]*[аяуюиії]|\p{Lu}[\p{L}’'ʼ-]+)){0,3}?`;
const ADVERB = String.raw`(?: (?:також|теж|потім|згодом|пізніше|тепер|знову|навіть|ще|раніше|вчора|учора|у \p{Ll}+))?`;
const PERSON = String.raw`\p{Lu}[\p{L}.’'ʼ-]*(?: (?:де|ван|фон|\p{Lu}[\p{L}.’'ʼ-]*)){1,4}`;
const IN_PLACE = String.raw`(?:,? (?:у|в|з|із) \p{Lu}[\p{L}’'ʼ-]*(?: \p{Lu}[\p{L}’'ʼ-]*){0,2}|, \p{Lu}[\p{L}’'ʼ-]+$)`;
const AUTHORS = String.raw`${PERSON}${IN_PLACE}?(?:(?:, | і | й | та | & )${PERSON}${IN_PLACE}?)*`;

const TEASER = 'a teaser of something else on the page';
const LINE = 'a line of the site';

/** How Ukrainian articles name people and what they say. The subject often stands behind the verb: «…», – сказала голова ради Ада Квіл. */
export const reporting: Reporting = {
  organisation:
    /(?:рада|ради|міністерство|агентство|агенція|банк|партія|спілка|союз|асоціація|фонд|поліція|музей|університет|інститут|комісія|комітет|суд|прокуратура|служба|адміністрація|компанія|корпорація|церква|парламент|уряд|порт|федерація|ТОВ|АТ|ООН)(?!\p{L})/iu,
  title: /(?<!\p{L})(?:[Пп]ані?|[Пп]роф\.?|[Дд]-р|Президент|Міністр|Голова|Мер|Генерал|Суддя|Капітан|Папа|Король|Королева)(?!\p{L})/u,
  office: new RegExp(String.raw`(?:^|[\s,_])(?:${OFFICES})(?: \p{Ll}[\p{L}’'ʼ-]+){0,2} $`, 'u'),
  describesPerson: (after) =>
    /^(?:, (?:який|яка|\d\d|\d\d-річн(?:ий|а)|мешкан(?:ець|ка)|керівни(?:к|ця)|голова)(?!\p{L})| \(\d\d\))/u.test(after),
  namesThing: (before) =>
    /(?<!\p{L})(?:міст|сел|остр[оі]в|річк|порт|вулиц|област|район|газет|видан|компані|парті|гор|озер|мор)\p{L}* $/u.test(before),
  beforeQuotedName:
    /(?<!\p{L})(?:(?:газет|журнал|тижневик|видан|сайт|портал|телеканал|канал|радіостанці|агенці|агентств|компані|корпораці|концерн|фірм|підприємств|парті|кораб|пором|судн|фільм|книг|книз|роман|пісн|вистав|передач|серіал|навчан|операці|готел|ресторан|клуб|фонд|організаці|спілк|гурт)\p{L}{0,4}|радіо|суден|АТ|ПАТ|ПрАТ|ТОВ|ГО) $/iu,
  beforeSlogan:
    /(?<!\p{L})(?:(?:гасл|девіз|лозунг|напис|плакат|транспарант|банер|прапор|кепк|кашкет|футболк)\p{L}{0,4}(?: (?:з|із|зі|було))?|(?:скандува|вигукува|крича)\p{L}+):? $/iu,
  nounOf: (phrase) => /^(?:(?:ця|цей|це|сама|сам) )?(\p{Ll}+)$/u.exec(phrase)?.[1],
  isOfName: (longer, name) => longer.endsWith(` ${name}`) && /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(longer),
  beginsSubject: (before) => new RegExp(String.raw`^\s*(?:(?:${OFFICES}|\p{Lu}\p{Ll}+) )?(?:\p{Ll}+ ){0,2}$`, 'u').test(before),
  speaks: new RegExp(String.raw`^(?<noun> \p{Lu}\p{L}+)??${OF}${ASIDE}${ADVERB} ${VERBS}`, 'u'),
  spokenBy: new RegExp(
    String.raw`(?:(?:_[,.]?|^|[.!?] )(?: ?[–—-])? ?${VERBS}|(?<!\p{L})(?:${ACCORDING}))(?: (?:також|потім|\p{Ll}[\p{L}’'ʼ-]+|\p{Lu}\p{L}+)){0,4} $`,
    'u',
  ),
  upToVerb: new RegExp(String.raw`^${OF}${ASIDE}${ADVERB} ${VERBS}`, 'u'),
  pronoun: new RegExp(
    String.raw`(?<![\p{L}’'ʼ])(?:[Вв]ін|[Вв]она|[Вв]они)(?=${ADVERB} ${VERBS})|(?<=_[,.]?(?: ?[–—-])? (?:${SPEECH_VERBS}) )(?:він|вона|вони)(?!\p{L})`,
    'gu',
  ),
  isThing: (pronoun) => /^воно$/i.test(pronoun),
  phrase: new RegExp(
    String.raw`(?<=^|[.!?:;_—–] |[«„]| (?:і|й|та|але|як) )(?:${ANY_OFFICE})(?! \p{Lu})(?!\p{L})(?=${OF}${ASIDE}${ADVERB} ${VERBS})|(?<=_[,.]?(?: ?[–—-])? (?:${SPEECH_VERBS}) )(?:один із |одна з )?(?:${OFFICES})(?! \p{Lu})(?!\p{L})(?!(?: \p{Ll}+){1,3} \p{Lu})`,
    'gu',
  ),
  afterNumber: /^(?:[ \u00a0](?:відсотк(?:ів|и|а)|відсоток|год(?:ина|ини|ин)|гривень|гривні|гривня|грн)(?!\p{L})|[ \u00a0]?%)/u,
  byline: new RegExp(
    String.raw`^(?<by>(?:Автор(?:ка|и)?:? |Текст: |Підготува(?:в|ла|ли):? ))?(?<authors>${AUTHORS})(?<rest>, [^.!?]{1,60})?$`,
    'u',
  ),
  inPlace: new RegExp(IN_PLACE, 'gu'),
  boilerplate: [
    [/[–—-] (?:відео|подкаст|аудіо|фото|фоторепортаж|онлайн|текстова трансляція)$/iu, TEASER],
    [
      /^(?:Читайте (?:також|ще|більше)|Дивіться також|Див\. також|Більше на тему|На цю тему|Слухайте|Вас може зацікавити|Рекомендуємо)(?!\p{L})/iu,
      TEASER,
    ],
    [/^(?:Фото|Світлина|Ілюстрація|Відео|Графіка|Інфографіка|Джерело)\s*[:/]/iu, 'a caption'],
    [/(?:\((?:Укрінформ|AP|AFP|Reuters|Getty|УНІАН)[^)]*\)|\/(?:AP|AFP|Reuters|Getty(?: Images)?)|Getty Images)\.?$/u, 'a caption'],
    [/^(?:Коментарі|Розсилка|Реклама|Поділитися|Підписатися|Підписуйтесь|Підписуйтеся|Стежте за нами|Cookies?|Увійти)(?!\p{L})/iu, LINE],
    [/^(?:Редактор(?:ка)?|Редакція|Над матеріалом працювали)[: ]\s?\p{Lu}[^.!?]*$/u, 'the byline, or another line of credits'],
    [/^(?:©|Copyright|Усі права (?:захищено|застережено)|Передрук)/iu, LINE],
  ],
};
