package org.paralleltext.align;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.Evidence;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.lexicon.DictionaryFile;
import org.paralleltext.lexicon.Lexicon;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

class AlignerTest {

  private final Aligner aligner = Aligner.withDefaults();

  private static List<String> shapes(ParallelText text) {
    return text.alignment().beads().stream().map(Bead::shape).toList();
  }

  @Test
  void temperaturesOutOfRangeAreRefused() {
    for (double bad : new double[] {1e-308, 0, -1, 101, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Aligner.builder().temperature(bad))
          .withMessageContaining("[0.1, 100]");
    }
  }

  /** Seven lines with numbers of their own, of which most versions lack one. */
  private static List<Version> numbered(int languages) {
    String[] codes =
        ("en cs da de es et fi fr ga hr hu id it lt lv mt nl pl pt ro sk sl sv tr vi ar bg el ru uk"
                + " zh")
            .split(" ");
    return IntStream.range(0, languages)
        .mapToObj(k -> Versions.lines(Language.ofCode(codes[k]), linesBut(k % 8, codes[k])))
        .toList();
  }

  private static String[] linesBut(int lacking, String word) {
    return IntStream.range(0, 7)
        .filter(line -> line != lacking)
        .mapToObj(line -> "q" + word + " " + 1234 * (line + 1))
        .toArray(String[]::new);
  }

  @Test
  void alignsManyLanguagesAtOnce() {
    ParallelText text = aligner.align(numbered(12));

    assertThat(text.alignment().beads()).hasSize(7).allMatch(bead -> bead.coverage() >= 10);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aligner.align(numbered(Aligner.MOST_LANGUAGES + 1)))
        .withMessage("versions must be at most 30: 31");
  }

  /** Lines of words that are made of syllables: other words for each seed, the same sentences. */
  private static String[] syllables(int seed, int lines) {
    Random letters = new Random(seed);
    List<String> words =
        Stream.generate(
                () ->
                    Stream.generate(
                            () ->
                                ""
                                    + "bcdfghklmnprstvz".charAt(letters.nextInt(16))
                                    + "aeiou".charAt(letters.nextInt(5)))
                        .limit(2 + letters.nextInt(3))
                        .collect(joining()))
            .limit(3000)
            .toList();
    Random sentences = new Random(9);
    return Stream.generate(
            () ->
                sentences
                    .ints(4 + sentences.nextInt(20), 0, words.size())
                    .mapToObj(words::get)
                    .collect(joining(" ")))
        .limit(lines)
        .toArray(String[]::new);
  }

  @Test
  void wordsThatLookAlikeByChanceDoNotLeadAstray() {
    ParallelText text =
        aligner.align(
            List.of(
                Versions.lines(Language.EN, syllables(1, 1000)),
                Versions.lines(Language.ofCode("fr"), syllables(2, 1000))));

    assertThat(shapes(text)).containsOnly("1-1").hasSize(1000);
  }

  @Test
  void aLineOfThousandsOfWordsIsAlignedToo() {
    String[] lines = {"Ferries", "1987 Oslo ".repeat(25_000), "Ports"};

    assertThat(
            shapes(
                aligner.align(
                    List.of(
                        Versions.lines(Language.EN, lines),
                        Versions.lines(Language.ofCode("fr"), lines)))))
        .containsExactly("1-1", "1-1", "1-1");
  }

  @Test
  void aTextInOneLineIsAlignedToItsLines() {
    List<String> lines =
        IntStream.range(0, 3000)
            .mapToObj(line -> "Ferry " + line + " left the port of call with a new crew on board.")
            .toList();

    ParallelText text =
        aligner.align(
            List.of(
                Versions.lines(Language.EN, String.join(" ", lines)),
                Versions.lines(Language.ofCode("fr"), lines.toArray(String[]::new))));

    int taken =
        text.alignment().beads().stream().mapToInt(bead -> bead.spans().get(1).length()).sum();
    assertThat(taken).isEqualTo(3000);
  }

  /** Words that nobody knows, each once: there is nothing to go by but lengths. */
  private static String[] babble(Random random, List<Integer> lengths) {
    return lengths.stream()
        .map(
            words ->
                IntStream.range(0, words)
                    .mapToObj(
                        word ->
                            Long.toString(random.nextLong() >>> 30, 36).replaceAll("[0-9]", "q"))
                    .collect(joining(" ")))
        .toArray(String[]::new);
  }

  @Test
  void learnsFromTheTextsHowFarLengthsDiffer() {
    Random random = new Random(1);
    List<Integer> lengths =
        IntStream.range(0, 120).mapToObj(line -> 3 + random.nextInt(12)).toList();
    List<Integer> lacking = new ArrayList<>(lengths);
    lacking.remove(60);
    List<Version> versions =
        List.of(
            Versions.lines(Language.EN, babble(random, lengths)),
            Versions.lines(Language.ofCode("hu"), babble(random, lacking)));
    Aligner usual = Aligner.builder().without(Resource.LEARNED_LENGTHS).build();

    assertThat(shapes(aligner.align(versions))).containsOnlyOnce("1-0").hasSize(120);
    assertThat(shapes(usual.align(versions))).doesNotContain("1-0");
  }

  @Test
  void leavesAPartThatOneVersionLacksAlone() {
    ParallelText text =
        aligner.align(
            List.of(
                Versions.resolution(
                    Language.EN,
                    "81/1. Ferries",
                    "The General Assembly,",
                    "Recalling its resolution 80/3,",
                    "1. Decides to meet again."),
                Versions.resolution(
                    Language.ZH,
                    "2026年12月4日大会决议",
                    "81/1. 渡轮",
                    "大会，",
                    "回顾其第80/3号决议，",
                    "1. 决定再次开会。",
                    "2026年12月4日\n第64次全体会议"),
                Versions.resolution(
                    Language.AR,
                    "قرار اتخذته الجمعية العامة في 4 كانون الأول/ديسمبر 2026",
                    "81/1 - العبارات",
                    "إن الجمعية العامة،",
                    "إذ تشير إلى قرارها 80/3،",
                    "1 - تقرر أن تجتمع مرة أخرى.",
                    "الجلسة العامة 64")));

    assertThat(shapes(text)).containsExactly("0-1-1", "1-1-1", "1-1-1", "1-1-1", "1-1-1", "0-1-1");
  }

  @Test
  void followsTheNumbersWhereAParagraphIsMissing() {
    ParallelText text =
        aligner.align(
            List.of(
                Versions.resolution(
                    Language.EN,
                    "The Security Council,",
                    "1. Decides so;",
                    "2. Requests so;",
                    "3. Urges so."),
                Versions.resolution(Language.ZH, "安全理事会，", "1. 决定；", "3. 敦促。")));

    assertThat(shapes(text)).containsExactly("1-1", "1-1", "1-0", "1-1");
  }

  @Test
  void putsTogetherWhatOneLanguageSplits() {
    String long1 =
        "The committee met in the capital, heard the parties, and adopted the rules that had been proposed by the members.";
    String long2 =
        "Its report was sent to all members in good time before the meeting of the council took place.";
    ParallelText text =
        aligner.align(
            List.of(
                Versions.lines(
                    Language.EN,
                    "It rained.",
                    long1 + " " + long2,
                    "Then the sun came out again over the hills."),
                Versions.lines(
                    Language.of("fr"),
                    "It rained.",
                    long1,
                    long2,
                    "Then the sun came out again over the hills.")));

    assertThat(shapes(text)).containsExactly("1-1", "1-2", "1-1");
  }

  @Test
  void figuresOutweighLengths() {
    ParallelText text =
        aligner.align(
            List.of(
                Versions.lines(
                    Language.EN,
                    "The ferry of 1987 sank with 312 people on board, all of them from the island.",
                    "There was a storm that lasted for three days, and no boat could leave the harbour.",
                    "In 1994 there were 45 boats.",
                    "Now there are 77."),
                Versions.lines(Language.ZH, "1987年那艘载有312人的渡轮沉没。", "1994年有45艘船。", "现在有77艘。")));

    assertThat(shapes(text)).containsExactly("1-1", "1-0", "1-1", "1-1");
  }

  @Test
  void alignsEmptyVersions() {
    ParallelText none =
        aligner.align(
            List.of(
                Versions.lines(Language.EN),
                Versions.lines(Language.ZH),
                Versions.lines(Language.AR)));
    ParallelText one =
        aligner.align(List.of(Versions.lines(Language.EN), Versions.lines(Language.ZH, "一", "二")));

    assertThat(none.alignment().beads()).isEmpty();
    assertThat(shapes(one)).containsExactly("0-1", "0-1");
  }

  @Test
  void findsAPathFarFromTheDiagonal() {
    String[] english =
        IntStream.range(0, 400)
            .mapToObj(i -> "Line number " + i * 7919 % 10007 + " of the text.")
            .toArray(String[]::new);
    String[] tail =
        IntStream.range(300, 400)
            .mapToObj(i -> "第" + i * 7919 % 10007 + "行文字。")
            .toArray(String[]::new);

    List<Bead> beads =
        aligner
            .align(List.of(Versions.lines(Language.EN, english), Versions.lines(Language.ZH, tail)))
            .alignment()
            .beads();

    assertThat(beads)
        .filteredOn(bead -> bead.shape().equals("1-1"))
        .hasSize(100)
        .allMatch(bead -> bead.spans().get(0).start() == bead.spans().get(1).start() + 300);
  }

  @Test
  void doesNotDependOnLocaleOrTimeZone() {
    List<Version> versions =
        List.of(
            Versions.lines(Language.EN, "On 4 March 1,200 came.", "Then 7 left."),
            Versions.lines(Language.AR, "في ٤ آذار/مارس جاء ١٢٠٠.", "ثم غادر ٧."));
    ParallelText before = aligner.align(versions);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(aligner.align(versions)).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void refusesOneVersionAndALanguageTwice() {
    Version english = Versions.lines(Language.EN, "one");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> aligner.align(List.of(english)))
        .withMessageContaining("[en]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aligner.align(List.of(english, english)))
        .withMessageContaining("[en, en]");
  }

  private static final List<String> ENGLISH =
      List.of("zorb", "quip", "vext", "lurm", "drask", "plome", "grint", "swave", "tolk", "brusk");

  private static final List<String> CHINESE =
      List.of("鼬", "鲵", "鹬", "鸢", "鹳", "鸮", "鹮", "鹈", "鹕", "鹱");

  /** Ten lines of four made-up words each, of equal length, of which Chinese lacks one. */
  private static List<Version> madeUp(int seed) {
    Random random = new Random(seed);
    List<String> english = new ArrayList<>();
    List<String> chinese = new ArrayList<>();
    for (int line = 0; line < 10; line++) {
      List<Integer> words = random.ints(4, 0, ENGLISH.size()).boxed().toList();
      english.add(words.stream().map(ENGLISH::get).collect(Collectors.joining(" ")));
      chinese.add(words.stream().map(CHINESE::get).collect(Collectors.joining(" ")));
    }
    chinese.remove(seed % 10);
    return List.of(
        Versions.lines(Language.EN, english.toArray(String[]::new)),
        Versions.lines(Language.ZH, chinese.toArray(String[]::new)));
  }

  /** Only words tell which line is missing, and no lexicon knows these. */
  @Test
  void learnsWordsFromTheWholeCorpus() {
    List<List<Version>> corpus = IntStream.range(0, 30).mapToObj(AlignerTest::madeUp).toList();

    List<ParallelText> learned = Aligner.withDefaults().alignAll(corpus);
    List<ParallelText> unlearned = Aligner.builder().learning(false).build().alignAll(corpus);

    assertThat(found(learned)).isGreaterThan(27);
    assertThat(found(unlearned)).isLessThan(20);
  }

  private static long found(List<ParallelText> texts) {
    return IntStream.range(0, texts.size())
        .filter(d -> texts.get(d).alignment().beads().get(d % 10).shape().equals("1-0"))
        .count();
  }

  @Test
  void takesALexiconFromTheUserInEitherDirection() throws IOException {
    String rows =
        IntStream.range(0, ENGLISH.size())
            .mapToObj(i -> ENGLISH.get(i) + "\t" + CHINESE.get(i) + "\n")
            .collect(Collectors.joining());
    Lexicon lexicon =
        DictionaryFile.read(
            "d", new BufferedReader(new StringReader(rows)), Language.EN, Language.ZH);
    List<List<Version>> alone = List.of(madeUp(3));
    Aligner there = Aligner.builder().lexicon(Language.EN, Language.ZH, lexicon).build();
    Aligner back = Aligner.builder().lexicon(Language.ZH, Language.EN, lexicon.swapped()).build();

    assertThat(there.alignAll(alone).get(0).alignment().beads().get(3).shape()).isEqualTo("1-0");
    assertThat(back.alignAll(alone)).isEqualTo(there.alignAll(alone));
    assertThat(there.configuration()).isNotEqualTo(Aligner.withDefaults().configuration());
    assertThat(there.configuration()).isNotEqualTo(back.configuration());
    assertThat(there.configuration())
        .isEqualTo(
            Aligner.builder()
                .lexicon(Language.EN, Language.ZH, lexicon.swapped().swapped())
                .build()
                .configuration());
  }

  @Test
  void anchorsThatAUserKnowsAreKept() {
    List<Version> versions =
        List.of(
            Versions.lines(Language.ZH, "1987年沉没。", "1988年浮起。", "1989年离去。"),
            Versions.lines(Language.EN, "In 1987 it sank.", "In 1988 it rose.", "In 1989 it left."),
            Versions.lines(Language.AR, "غرقت في 1987.", "طفت في 1988.", "رحلت في 1989."));
    LockedAnchor anchor = new LockedAnchor(Map.of(Language.EN, 2, Language.ZH, 1, Language.AR, 2));
    Aligner explaining = Aligner.builder().explaining(true).build();

    ParallelText text = explaining.align(versions, List.of(anchor));

    assertThat(text.alignment().beads())
        .filteredOn(bead -> bead.spans().get(0).start() == 2)
        .first()
        .extracting(bead -> bead.spans().get(1).start())
        .isEqualTo(1);
    assertThat(text.explanations()).hasSameSizeAs(text.alignment().beads());
    assertThat(aligner.align(versions, List.of())).isEqualTo(aligner.align(versions));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> aligner.align(versions, List.of(new LockedAnchor(Map.of(Language.EN, 1)))))
        .withMessageContaining("zh");
  }

  @Test
  void aParagraphThatLacksItsPointsStaysWithTheWholeOne() {
    List<Version> versions =
        List.of(
            Versions.lines(
                Language.EN,
                "Welcomes the work of the lighthouse keepers;",
                "Requests the Secretary-General to submit a report to the Security Council: (a) on the"
                    + " lamps that were replaced, with the name of each tower and the year in which it was"
                    + " built; (b) on the boats that bring oil and bread to the rocks when the wind allows"
                    + " it; (c) on the birds that strike the glass in the nights of the great migrations,"
                    + " with a count by kind; and (d) on the health of those who live there in winter;",
                "Decides to remain seized of the matter."),
            Versions.lines(Language.ZH, "欢迎灯塔看守人的工作；", "请秘书长向安全理事会提交报告：", "决定继续处理此案。"));

    ParallelText text = Aligner.builder().explaining(true).build().align(versions);

    assertThat(text.alignment().beads()).extracting(Bead::shape).containsOnly("1-1").hasSize(3);
    assertThat(text.explanations().get(1).evidence())
        .extracting(Evidence::signal)
        .containsExactly("shape", "cut off", "length", "words");
    assertThat(text.explanations().get(2).evidence())
        .extracting(Evidence::signal)
        .doesNotContain("cut off");
  }

  @Test
  void oneSegmentMayCorrespondToEight() {
    String[] lines =
        IntStream.range(1, 9)
            .mapToObj(i -> "In 198" + i + ", " + i + "00 ferries were sunk in the region.")
            .toArray(String[]::new);
    String whole =
        IntStream.range(1, 9)
            .mapToObj(i -> "198" + i + "年该区域有" + i + "00艘渡轮沉没")
            .collect(joining("，"));

    String[] english =
        Stream.of(new String[] {"It began in 1979."}, lines, new String[] {"It ended in 1990."})
            .flatMap(Stream::of)
            .toArray(String[]::new);

    ParallelText text =
        aligner.align(
            List.of(
                Versions.lines(Language.EN, english),
                Versions.lines(Language.ZH, "1979年开始。", whole + "。", "1990年结束。")));

    assertThat(text.alignment().beads())
        .extracting(Bead::shape)
        .containsExactly("1-1", "8-1", "1-1");
  }

  @Test
  void wordsOfOneScriptNeedNotBeTheSameInAnotherLanguage() {
    List<Version> versions =
        List.of(
            Versions.lines(
                Language.EN,
                "Recalling its earlier resolutions on the protection of rivers and lakes,",
                "Deeply concerned that shipping on the great lakes has become dangerous in winter,",
                "Welcoming the efforts of the ministers of transport to build lighthouses,",
                "Requests the Secretary-General to report on the work of the lighthouse keepers,",
                "Decides to remain seized of the matter until the last ferry is safe."),
            Versions.lines(
                Language.of("fr"),
                "Rappelant ses résolutions antérieures sur la protection des rivières et des lacs,",
                "Vivement préoccupée que la navigation sur les grands lacs soit devenue périlleuse en"
                    + " hiver,",
                "Saluant les efforts que font les ministres des transports pour bâtir des phares,",
                "Prie le Secrétaire général de lui faire rapport sur le travail des gardiens,",
                "Décide de rester saisie de la question jusqu’à ce que le dernier bac soit sûr."));

    Aligner aligner = Aligner.builder().without(Resource.SHIPPED_WORDS).build();

    assertThat(aligner.align(versions).alignment().beads())
        .extracting(Bead::shape)
        .containsExactly("1-1", "1-1", "1-1", "1-1", "1-1");
  }

  @Test
  void namesInAnotherScriptAreEvidence() {
    ParallelText text =
        Aligner.builder()
            .explaining(true)
            .build()
            .align(
                List.of(
                    Versions.lines(Language.EN, "Nyambura sang.", "Tarmoleh burnt."),
                    Versions.lines(Language.AR, "غنى نيامبورا.", "احترقت تارموليه.")));

    assertThat(text.explanations().get(0).evidence())
        .anySatisfy(
            evidence -> {
              assertThat(evidence.signal()).isEqualTo("words");
              assertThat(evidence.detail()).contains("nyambura=");
              assertThat(evidence.score()).isPositive();
            });
  }

  @ParameterizedTest
  @EnumSource(Resource.class)
  void everyResourceCanBeLeftOut(Resource resource) {
    Aligner without = Aligner.builder().without(resource).build();
    List<Version> versions =
        List.of(
            Versions.lines(Language.EN, "It sank in 1987.", "It rose in 1988.", "It left in 1989."),
            Versions.lines(Language.ZH, "1987年沉没。", "1988年浮起。", "1989年离去。"));

    assertThat(without.align(versions).alignment().size(Language.EN)).isEqualTo(3);
    assertThat(without.configuration()).contains("without=[" + resource.word() + "]");
  }

  @Test
  void sentencesAreAlignedInsideSegmentsThatCorrespond() {
    List<Version> versions =
        List.of(
            Versions.lines(
                Language.EN, "It sank in 1987. It rose in 1988. It left in 1989.", "It is gone."),
            Versions.lines(Language.ZH, "1987年沉没，1988年浮起。1989年离去。", "已消失。"));
    Aligner explaining = Aligner.builder().level(Level.SENTENCE).explaining(true).build();

    ParallelText text = explaining.align(versions);

    assertThat(text.alignment().beads())
        .extracting(Bead::shape)
        .containsExactly("2-1", "1-1", "1-1");
    assertThat(text.text(text.alignment().beads().get(1), Language.ZH)).isEqualTo("1989年离去。");
    assertThat(text.explanations()).hasSize(3);
    assertThat(explaining.configuration()).contains("level=sentence");
  }

  @Test
  void aSentenceIsNoSurerThanTheSegmentsAroundIt() {
    List<Version> versions =
        List.of(
            Versions.lines(Language.EN, "Rain.", "Snow fell all night.", "Then the sun came."),
            Versions.lines(Language.ZH, "下雨。", "整夜下雪。后来太阳出来了。"));
    ParallelText segments = aligner.align(versions);

    ParallelText sentences = Aligner.builder().level(Level.SENTENCE).build().align(versions);

    double segment = last(segments).confidence().orElseThrow();
    assertThat(last(sentences).confidence().orElseThrow()).isLessThanOrEqualTo(segment);
  }

  private static Bead last(ParallelText text) {
    List<Bead> beads = text.alignment().beads();
    return beads.get(beads.size() - 1);
  }

  @Test
  void doesWithoutTheWordsOfASource() {
    Aligner aligner = Aligner.builder().withoutSource("sdg-mix").build();

    assertThat(aligner.configuration())
        .contains("without=[words of sdg-mix]")
        .isNotEqualTo(Aligner.withDefaults().configuration());
    assertThat(aligner.translations(Language.EN, Language.ZH).get(1).lexicon().sourceCount("goal"))
        .isLessThan(
            Aligner.withDefaults()
                .translations(Language.EN, Language.ZH)
                .get(1)
                .lexicon()
                .sourceCount("goal"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Aligner.builder().withoutSource("no such set"))
        .withMessage("nothing was learned from no such set");
  }

  /** Lines that are told apart by nothing but where they stand. */
  @Test
  void aLongTextOfEqualLinesGoesLineByLine() {
    ParallelText text =
        Aligner.withDefaults()
            .align(
                List.of(
                    Version.ofLines(
                        Language.EN, SourceText.of("e", "the same line.\n".repeat(5000))),
                    Version.ofLines(Language.ZH, SourceText.of("z", "同一行。\n".repeat(5000)))));
    assertThat(text.alignment().beads()).hasSize(5000);
  }

  /** Two versions of one text beside one of another, in which nothing corresponds. */
  @Test
  void aVersionOfAnotherTextIsAlignedToo() {
    StringBuilder english = new StringBuilder();
    StringBuilder french = new StringBuilder();
    StringBuilder chinese = new StringBuilder();
    for (int i = 0; i < 25; i++) {
      english
          .append("In ")
          .append(1900 + i)
          .append(" ferry number ")
          .append(37 * i)
          .append(" sank.\n");
      french.append("En ").append(1900 + i).append(" le bac ").append(37 * i).append(" coula.\n");
      chinese.append("请秘书长就议程项目").append(5000 - 13 * i).append("提出报告并继续审议此事。\n");
    }
    ParallelText text =
        Aligner.withDefaults()
            .align(
                List.of(
                    Version.ofLines(Language.EN, SourceText.of("e", english.toString())),
                    Version.ofLines(Language.of("fr"), SourceText.of("f", french.toString())),
                    Version.ofLines(Language.ZH, SourceText.of("z", chinese.toString()))));
    assertThat(text.alignment().size(Language.ZH)).isEqualTo(25);
    assertThat(text.pair(Language.EN, Language.of("fr")).beads())
        .filteredOn(bead -> bead.shape().equals("1-1"))
        .hasSizeGreaterThan(20);
  }
}
