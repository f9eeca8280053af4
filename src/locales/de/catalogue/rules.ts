import type { RuleTexts } from '../../parts/rule-texts.ts';

export const rules: RuleTexts = {
  demands: {
    'citation-resolves': 'Jeder Quellenverweis führt zu einem Abschnitt des Artikels oder zu einer weiteren Quelle.',
    'statement-has-source': 'Jeder Satz, der etwas aussagt, nennt seine Quelle.',
    'source-was-seen':
      'Jede Aussage nennt als Quelle einen Abschnitt des Artikels oder eine Seite, von der wenigstens ein Auszug gelesen wurde.',
    'cited-source-fits-best': 'Keine andere Quelle enthält deutlich mehr Wörter einer Aussage als die Quellen, die sie nennt.',
    'text-is-reviewed':
      'Jeden Text, den Leserinnen und Leser sehen, hat ein Mensch in dieser Fassung geprüft: neben jeder Quelle, die er nennt, oder für sich.',
    'statement-is-current': 'Jede Aussage wurde neben dem jetzigen Text der Abschnitte und weiteren Quellen geprüft, die sie nennt.',
    'review-has-second-person':
      'Mit der Einstellung „review: second-person“ hat jeden Text jemand anderes geprüft als die Person, die ihn geschrieben hat.',
    'passage-is-used':
      'Jeder Abschnitt des Artikels wird irgendwo als Quelle genannt, oder der Grund ist festgehalten, warum das nicht so ist.',
    'reference-is-used': 'Jede weitere Quelle wird irgendwo als Quelle genannt.',
    'dead-page-has-copy': 'Zu jeder Quelle, deren Seite es nicht mehr gibt, ist eine archivierte Kopie angegeben.',
    'background-is-marked':
      'Aussagen, die nur auf weiteren Quellen beruhen, stehen als Hintergrund da, und was nach dem Artikel kam, unter „seitdem“.',
    'source-is-of-its-time':
      'Text mit dem Stand des Artikels nennt keine Seite als Quelle, die nach ihm erschienen ist, es sei denn, bei der Quelle steht, warum sie genannt werden darf.',
    'quotation-marks-are-paired': 'Anführungszeichen sind doppelt, und zu jedem öffnenden gehört ein schließendes.',
    'quote-is-verbatim':
      'Worte in Anführungszeichen stimmen genau mit einem Zitat überein, das aus einer genannten Quelle aufgenommen ist.',
    'quoted-words-are-marked':
      'Sechs aufeinanderfolgende Wörter eines aufgenommenen Zitats (oder so viele, wie die Option „words“ angibt) stehen nur in Anführungszeichen.',
    'quote-has-right-speaker': 'Ein Zitat wird denen zugeschrieben, von denen es nach unseren Aufzeichnungen stammt, und niemandem sonst.',
    'quote-is-short': 'Kein aufgenommenes Zitat hat mehr Wörter, als die Option „words“ erlaubt; üblich sind 60.',
    'record-stands-in-text':
      'Wo zu einem Abschnitt des Artikels sein eigener Text gespeichert ist, stehen die dazu aufgenommenen Zitate und Zeitangaben in diesem Text.',
    'date-is-readable': 'Jedes Datum in einem Text steht in einer einheitlichen Form, mit dem Monat als Wort: 15. April 2019.',
    'date-is-possible': 'Jedes Datum gibt es im Kalender, und die Daten einer Seite haben eine mögliche Reihenfolge.',
    'date-is-sourced': 'Jedes Datum gibt auch eine der genannten Quellen an.',
    'date-is-not-too-fine': 'Kein Datum ist genauer oder sicherer, als es die genannten Quellen hergeben.',
    'date-words-are-recorded':
      'Die Worte, aus denen ein Datum erschlossen wurde, sind mit diesem Datum bei einem genannten Abschnitt des Artikels festgehalten.',
    'weekday-matches-date': 'Ein Wochentag, der bei einem Datum steht, ist der Wochentag dieses Datums.',
    'event-order-is-possible':
      'Kein geplantes Ereignis liegt vor dem Artikel, kein vergangenes nach ihm, und kein Ausgang vor seinem Ereignis.',
    'number-is-sourced': 'Jede Zahl in Ziffern steht in einer genannten Quelle, und keine zwei Zahlen eines Satzes sind vertauscht.',
    'number-word-is-sourced':
      'Jede Zahl in Worten ab drei (oder ab der Zahl, die die Option „from“ angibt) steht in einer genannten Quelle oder zählt, was genannt ist; kleinere widersprechen keiner Quelle.',
    'source-has-no-opposite':
      'Wo eine Aussage ein Wort mit einem Gegenteil enthält, steht in ihren Quellen nicht stattdessen das Gegenteil.',
    'negation-is-sourced': 'Eine Aussage verneint, was ihre Quellen verneinen, und sonst nichts.',
    'quantifier-is-sourced': 'Wörter wie „alle“ oder „nur“ stehen dort in einer Aussage, wo sie in ihren Quellen stehen.',
    'modality-is-sourced':
      'Was eine Quelle möglich nennt, nennt auch die Aussage möglich; sagt eine Quelle, dass etwas geschehen wird, so sagt das auch die Aussage.',
    'tense-is-sourced': 'Was eine Quelle geplant nennt, stellt eine Aussage nicht als geschehen dar, und umgekehrt.',
    'speaker-is-named': 'Was in einer Quelle nur jemand behauptet, stellt eine Aussage nicht als Tatsache dar, wenn es strittig sein kann.',
    'attribution-is-sourced':
      'Wer einer Aussage nach etwas gesagt hat, kommt in einer genannten Quelle zu Wort oder gehört zu jemandem, der dort zu Wort kommt.',
    'role-is-sourced': 'Zwei Beteiligte einer Aussage passen nicht deutlich besser zu ihren Quellen, wenn man sie vertauscht.',
    'cause-is-sourced': 'Eine Aussage, nach der eines das andere bewirkt hat, beruht auf einer Quelle, die das sagt.',
    'direction-is-sourced':
      'Was einer Aussage nach zu einem Ort oder zu Beteiligten gelangt, kommt ihren Quellen nach nicht von dort, und umgekehrt.',
    'claim-is-sourced':
      'Was jemand nach einer Überschrift, einer Anmerkung, einer Beschriftung oder einem Alternativtext getan hat, steht in den Aussagen und Quellen, auf denen dieser Text beruht.',
    'fact-has-one-version': 'Zwei Aussagen, die dasselbe zu berichten scheinen, geben dafür keine verschiedenen Daten oder Zahlen an.',
    'id-is-unique': 'Jede Kennung gehört zu einer einzigen Sache.',
    'former-id-is-free':
      'Eine frühere Kennung ist nicht zugleich die Kennung eines Eintrags derselben Sammlung, und sie gehört nur zu einem Eintrag.',
    'name-is-unambiguous': 'Zwei Einträge über Verschiedenes haben keinen Namen und keine Schreibweise gemeinsam.',
    'name-is-well-spelt':
      'Kein Wort weicht vom Namen eines Beteiligten, eines Begriffs oder eines Ortes um einen Buchstaben ab, es sei denn, es steht so in einer Quelle, oder durch Buchstaben, die nur gleich aussehen.',
    'mention-resolves': 'Jede Kennung, die auf einen anderen Eintrag oder auf ein Thema verweist, gibt es.',
    'house-spelling':
      'Namen und Wörter sind so geschrieben, wie es „houseSpellings“ in site.config.ts vorgibt, außer in Zitaten und in Listen von Schreibweisen.',
    'wording-is-neutral': 'Die Wörter, die „wordsToAvoid“ in site.config.ts aufzählt, stehen nur in Zitaten.',
    'text-is-clean':
      'Kein Text enthält hochgestellte Fußnotenzeichen, verirrte Sternchen, Sätze ohne Leerzeichen oder ohne Großbuchstaben dazwischen, andere Satzenden als . ! ?, Zahlen in anderen Zeichen als den Ziffern 0 bis 9, Wörter in Buchstaben einer anderen Schrift, die nur gleich aussehen, Aufzählungszeichen oder Emojis.',
    'term-is-defined':
      'Jedes Akronym ist Teil des Namens eines Begriffs, eines Beteiligten oder eines Ortes oder eines Herausgebers unter den weiteren Quellen.',
    'briefing-has-prose':
      'Jede Antwort besteht aus Fließtext: aus mindestens einem Satz, der keine Überschrift, keine Frage, kein Hinweis und kein Datenblock ist.',
    'briefing-is-in-order':
      'Keine zwei Antworten haben dieselbe Nummer („order“), und keine wurde vor ihrer Veröffentlichung aktualisiert.',
    'some-briefing-is-published': 'Mindestens eine Antwort ist kein Entwurf.',
    'correction-is-made': 'Die korrigierten Worte stehen im Eintrag, bis eine andere Korrektur sie ersetzt.',
    'correction-is-in-order':
      'Keine Korrektur ist älter als das, was sie korrigiert, und die neueste Korrektur eines Eintrags steht an erster Stelle.',
    'mdx-is-content':
      'Der Inhalt enthält keine Importe, keine Exporte, keine Ausdrücke, kein HTML, keine unbekannten Komponenten und kein Bild, das Code ausführen könnte.',
    'markup-has-meaning':
      'Texte enthalten nur Hervorhebungen und Links, Fließtext auch Überschriften mit #, Listen ab 1, Tabellen und allein stehende Bilder. Ein Text in YAML ist ein einziger Absatz.',
    'link-is-internal-path': 'Links im Inhalt führen zu vorhandenen Seiten dieser Website; fremde Seiten sind weitere Quellen.',
    'image-has-alt': 'Jedes Bild hat einen Alternativtext.',
    'waiver-is-used': 'Jede eingetragene Ausnahme nennt eine Regel und gilt einer Stelle, an der diese Regel etwas findet.',
    'record-is-proven':
      'Was zu einem Abschnitt oder einer weiteren Quelle festgehalten ist und mit dem Text der Quelle verglichen wurde, hat sich seither nicht geändert.',
  },
  unchecked: { 'quote-is-verbatim': 'ob ein Zitat ein „nicht“ oder eine Bedingung auslässt' },
};
