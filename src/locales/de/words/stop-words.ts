/**
 * German words that say little about what a sentence is about, in lower case: function words, frequent verbs, numbers (which
 * are compared by their value), and words about texts, which describe any source.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'ab aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes auch auf aus außer außerdem bald bei beide beiden',
    'beider beim bereits bevor bin bis bist da dabei dadurch dafür dagegen daher dahin damals damit danach daneben dann daran darauf daraus darin',
    'darüber darum darunter das dass davon davor dazu dein deine dem den denen denn dennoch der deren derselbe des deshalb dessen desto deswegen',
    'dich die dies diese dieselbe diesem diesen dieser dieses dir doch dort du durch ebenfalls ebenso ein eine einem einen einer eines einige',
    'einigen einiger einiges er erst erste ersten es etwa etwas euch euer fast ferner für ganz gar gegen gegenüber gewesen hab habe haben hat hatte',
    'hatten hätte hätten her hier hin hinter hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins innerhalb inzwischen',
    'ist ja je jede jedem jeden jeder jedes jedoch jemand jene jenem jenen jener jenes jetzt kann kein keine keinem keinen keiner keines können',
    'könnte könnten konnte konnten lassen ließ man manche manchem manchen mancher mehr mehrere mein meine mich mir mit müssen muss musste mussten',
    'nach nachdem neben nein nicht nichts nie niemals niemand noch nun nur ob obwohl oder ohne per pro schon sehr seien sei sein seine seinem',
    'seinen seiner seines seit seitdem selbst sich sie sind so sobald sogar solche solchem solchen solcher soll sollen sollte sollten sondern',
    'sonst soweit sowie sowohl statt über um und uns unser unsere unter viel viele vielem vielen vieler vom von vor während wann war waren',
    'warum was weder wegen weil weiter weitere weiteren welche welchem welchen welcher welches wem wen wenig wenige wenigen wenn wer werde werden',
    'wessen wie wieder wir wird wo wobei wodurch wohl wollen will wollte wollten worden wurde wurden wäre wären würde würden zu zudem zum zur',
    'zwar zwischen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zweite zweiten dritte dritten',
    'geben gab gegeben gibt gehen ging gegangen geht kommen kam kamen kommt machen machte gemacht macht nehmen nahm sagen sagt sagte sagten sah',
    'sehen stehen stand steht teilte mit nannte nennen nennt genannt',
    'laut angaben abschnitt artikel bericht berichtete berichten zeile text satz sätze quelle quellen wort worte wörter wortlaut zitat zitate',
    'überschrift titel seite seiten tag tage tagen tages woche wochen monat monate monaten jahr jahre jahren jahres mal zeit uhr',
  ]
    .join(' ')
    .split(' '),
);
