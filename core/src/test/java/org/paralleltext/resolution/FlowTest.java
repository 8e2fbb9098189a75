package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paralleltext.resolution.Parsed.english;
import static org.paralleltext.resolution.Parsed.paragraphs;
import static org.paralleltext.resolution.Parsed.parse;

import org.junit.jupiter.api.Test;
import org.paralleltext.text.Language;

/** Dumps on one line: what tells paragraphs apart where no line ends. */
class FlowTest {

  private static final String CHINESE =
      "第2901(2041)号决议 2041年3月4日安全理事会第9999次会议通过 安全理事会，"
          + " 回顾其关于渡轮的第2890(2040)号决议，重申渡轮对沿岸居民的重要性，"
          + " 关切冬季停航的次数，敦促各船主修理船只，"
          + " 渡口 1. 促请各国在渡口设置灯火，鼓励各国保留渡工；"
          + " 2. 决定： (a) 渡轮夜间停航； (b) 渡轮在雾中停航； 并在春季恢复航行；"
          + " 3. 决定继续处理此案。";

  @Test
  void inChineseTheSpacesTell() {
    assertThat(paragraphs(parse(Language.ZH, CHINESE)))
        .containsExactly(
            "title 2901 (2041): 第2901(2041)号决议",
            "adoption: 2041年3月4日安全理事会第9999次会议通过",
            "chapeau: 安全理事会，",
            "preambular: 回顾其关于渡轮的第2890(2040)号决议，重申渡轮对沿岸居民的重要性，",
            "preambular: 关切冬季停航的次数，敦促各船主修理船只，",
            "heading: 渡口",
            "operative 1: 促请各国在渡口设置灯火，鼓励各国保留渡工；",
            "operative 2: 决定：",
            "subparagraph 2(a): 渡轮夜间停航；",
            "subparagraph 2(b): 渡轮在雾中停航；",
            "operative: 并在春季恢复航行；",
            "operative 3: 决定继续处理此案。");
  }

  @Test
  void spacesBehindEveryWordTellNothing() {
    String segmented = CHINESE.replaceAll("(\\p{IsHan}{2})(?=\\p{IsHan})", "$1 ");

    assertThat(paragraphs(parse(Language.ZH, segmented)))
        .contains(
            "operative 1: 促请各国在渡口设置灯火，鼓励各国保留渡工；",
            "subparagraph 2(b): 渡轮在雾中停航；并在春季恢复航行；",
            "operative 3: 决定继续处理此案。");
  }

  @Test
  void withoutSpacesWordsMustTell() {
    assertThat(paragraphs(parse(Language.ZH, CHINESE.replace(" ", ""))))
        .contains("chapeau: 安全理事会，", "subparagraph 2(a): 渡轮夜间停航；", "operative 3: 决定继续处理此案。");
  }

  @Test
  void anAnnexBeginsBehindTheLastSentence() {
    assertThat(
            english(
                "The Security Council, Recalling its resolution 2890 (2040) on the ferries of the northern lakes,"
                    + " 1. Decides to adopt the rules annexed to the present resolution; 2. Decides to remain seized of"
                    + " the matter. Annex In accordance with paragraph 1, ferries stop at night."))
        .endsWith(
            "operative 2: Decides to remain seized of the matter.",
            "annex annex: Annex",
            "annex: In accordance with paragraph 1, ferries stop at night.");
  }

  @Test
  void theMeetingStandsBeforeTheAnnex() {
    assertThat(
            english(
                "The General Assembly, Recalling its resolution 80/911 of 18 December 2025, 1. Adopts the principles"
                    + " annexed to the present resolution; 2. Requests a report at its eighty-fourth session. 64th plenary"
                    + " meeting 9 December 2027 Annex Principles on ferries 1. Ferries stop at night. 2. Ferries stop in fog."))
        .endsWith(
            "operative 2: Requests a report at its eighty-fourth session.",
            "meeting: 64th plenary meeting 9 December 2027",
            "annex annex: Annex",
            "heading: Principles on ferries",
            "operative annex.1: Ferries stop at night.",
            "operative annex.2: Ferries stop in fog.");
  }

  @Test
  void aSentenceMayBeginWithAnAnnex() {
    assertThat(
            english(
                "The General Assembly, Recalling its resolution 80/911 of 18 December 2025, 1. Adopts the principles."
                    + " Annex I to the present resolution holds them, with those who shall keep them; 2. Requests a report"
                    + " on ferries at its eighty-fourth session."))
        .contains(
            "operative 1: Adopts the principles. Annex I to the present resolution holds them, with those who shall keep"
                + " them;");
  }

  @Test
  void pointsStandInAPreambleToo() {
    assertThat(
            english(
                "The Security Council, Recalling its resolution 2890 (2040) on the ferries of the northern lakes,"
                    + " Recognizing what ferries need, including: (i) lights, (ii) crews, and (iii) quays in good repair,"
                    + " Acting in the interest of all who cross, 1. Decides to light the quays; 2. Decides to remain seized"
                    + " of the matter."))
        .contains(
            "preambular: Recognizing what ferries need, including:",
            "subparagraph (i): lights,",
            "subparagraph (iii): quays in good repair,",
            "preambular: Acting in the interest of all who cross,");
  }

  @Test
  void theOnlyOperativeParagraphNeedsNoNumber() {
    assertThat(
            english(
                "The Security Council, Having considered the item on its agenda, Taking into account that no agreement was"
                    + " reached among its members on the ferries of the northern lakes, Decides to call a session on the"
                    + " ferries, and to hear all who cross."))
        .endsWith(
            "operative: Decides to call a session on the ferries, and to hear all who cross.");
  }

  @Test
  void bulletsGoOnBehindCommas() {
    assertThat(
            english(
                "The Security Council, Recalling its resolution 2890 (2040) on the ferries of the northern lakes,"
                    + " 1. Urges all parties to take steps: – to light the quays, – to train the crews, – to mend the boats;"
                    + " 2. Notes that boats, – as was said, – are old;"))
        .endsWith(
            "operative 1: Urges all parties to take steps:",
            "subparagraph: to light the quays,",
            "subparagraph: to train the crews,",
            "subparagraph: to mend the boats;",
            "operative 2: Notes that boats, – as was said, – are old;");
  }

  @Test
  void lettersWithAStopMayStandAboveRomanNumerals() {
    assertThat(
            english(
                "The Security Council, Recalling its resolution 2890 (2040) on the ferries of the northern lakes,"
                    + " 1. Urges all parties: a. to light the quays and: i. to mend lamps; ii. to buy oil; b. to train the"
                    + " crews; 2. Decides to remain seized of the matter."))
        .contains(
            "subparagraph 1(a): to light the quays and:",
            "subparagraph 1(a)(ii): to buy oil;",
            "subparagraph 1(b): to train the crews;");
  }

  private static String dump(String body) {
    return "The Security Council, Recalling its resolution 2890 (2040) on the ferries of the northern lakes, "
        + body;
  }

  @Test
  void aTitleBetweenPointsMayEndWithAColon() {
    assertThat(
            english(
                dump(
                    "1. Urges all parties: (i) To light the quays; Boats: (ii) To mend the boats; (iii) To count"
                        + " them; 2. Decides as follows: (a) Ferries stop at night;")))
        .endsWith(
            "operative 1: Urges all parties:",
            "subparagraph 1(i): To light the quays;",
            "heading: Boats:",
            "subparagraph 1(ii): To mend the boats;",
            "subparagraph 1(iii): To count them;",
            "operative 2: Decides as follows:",
            "subparagraph 2(a): Ferries stop at night;");
  }

  @Test
  void aPointNamedInsideAPointBeginsNoListAnew() {
    assertThat(
            english(
                dump(
                    "1. Urges all parties: (a) To do what points (a) and (d) of the rules say; (b) To mend the"
                        + " boats; 2. Decides to remain seized of the matter.")))
        .contains(
            "subparagraph 1(a): To do what points (a) and (d) of the rules say;",
            "subparagraph 1(b): To mend the boats;");
  }

  @Test
  void aListMayBeginAnewBehindATitleWithoutAStop() {
    assertThat(
            english(
                dump(
                    "1. Urges all parties: (a) To light the quays; (b) To train the crews; (c) To mend the boats"
                        + " Nights (a) To stop in fog; (b) To stop in storms; 2. Decides to remain seized of the matter.")))
        .contains(
            "subparagraph 1(b): To train the crews;", "subparagraph 1(b): To stop in storms;");
  }

  @Test
  void theTitleOfAPointEndsBeforeWhatIsToBeDone() {
    assertThat(
            english(
                dump(
                    "1. Urges all parties: (a) Help of the United Lakes To light the quays, and To train the crews;"
                        + " (b) To mend the boats; 2. Decides to remain seized of the matter.")))
        .contains(
            "subparagraph 1(a): Help of the United Lakes",
            "subparagraph: To light the quays, and To train the crews;",
            "subparagraph 1(b): To mend the boats;");
  }

  @Test
  void whatIsToBeDoneIsAnInfinitiveInRussian() {
    String flow =
        "Совет Безопасности, ссылаясь на свою резолюцию 2890 (2040) о паромах северных озер и их экипажах,"
            + " 1. постановляет, что на Службу паромов возлагаются следующие задачи: a) Освещение причалов"
            + " обеспечивать все причалы фонарями; b) Помощь экипажам в порядке поддержки местных властей"
            + " оказывать экипажам медицинскую помощь; c) Экипажи должны соблюдать правила;"
            + " d) чинить и обслуживать паромы; e) Необходимо обеспечивать освещение; f) Службе рекомендуется принимать жалобы;"
            + " g) Служба, с тем чтобы эффективно выполнять свои задачи, нанимает экипажи; 2. постановляет продолжать заниматься этим вопросом.";

    assertThat(paragraphs(parse(Language.of("ru"), flow)))
        .containsSubsequence(
            "subparagraph 1(a): Освещение причалов",
            "subparagraph: обеспечивать все причалы фонарями;",
            "subparagraph 1(b): Помощь экипажам",
            "subparagraph: в порядке поддержки местных властей оказывать экипажам медицинскую помощь;",
            "subparagraph 1(c): Экипажи должны соблюдать правила;",
            "subparagraph 1(d): чинить и обслуживать паромы;",
            "subparagraph 1(e): Необходимо обеспечивать освещение;",
            "subparagraph 1(f): Службе рекомендуется принимать жалобы;",
            "subparagraph 1(g): Служба, с тем чтобы эффективно выполнять свои задачи, нанимает экипажи;");
  }

  @Test
  void whatIsToBeDoneFollowsADefiniteWordInArabic() {
    String flow =
        "إن مجلس الأمن، إذ يشير إلى قراره 2890 (2040) بشأن عبارات البحيرات الشمالية وأطقمها وأرصفتها،"
            + " 1 - يقرر أن تشمل مهام دائرة العبارات ما يلي: (أ) إنارة الأرصفة توفير المصابيح لجميع الأرصفة؛"
            + " (ب) رحلات عام 2041 المساهمة، مع السلطات، في تسيير الرحلات؛"
            + " (ج) يطلب من الأمين العام تقديم تقرير؛ (د) النهوض بالخدمات، وبخاصة الإسعاف، وبالتدريب تقديم الدعم؛"
            + " (ه) على الدول الأعضاء تقديم المساعدة؛ (و) ينبغي للأمين العام تقديم تقرير؛ (ز) تتولى اللجنة تنسيق الرحلات؛"
            + " 2 - يقرر أن يبقي المسألة قيد نظره.";

    assertThat(paragraphs(parse(Language.AR, flow)))
        .containsSubsequence(
            "subparagraph 1(a): إنارة الأرصفة",
            "subparagraph: توفير المصابيح لجميع الأرصفة؛",
            "subparagraph 1(b): رحلات عام 2041",
            "subparagraph: المساهمة، مع السلطات، في تسيير الرحلات؛",
            "subparagraph 1(c): يطلب من الأمين العام تقديم تقرير؛",
            "subparagraph 1(d): النهوض بالخدمات، وبخاصة الإسعاف، وبالتدريب تقديم الدعم؛",
            "subparagraph 1(e): على الدول الأعضاء تقديم المساعدة؛",
            "subparagraph 1(f): ينبغي للأمين العام تقديم تقرير؛",
            "subparagraph 1(g): تتولى اللجنة تنسيق الرحلات؛");
  }

  @Test
  void aTitleMayHaveANumberWithALetter() {
    assertThat(
            english(
                dump(
                    "1. Decides to light the quays; 2a: Boats and crews 2. Decides to mend the boats; 3. Decides to"
                        + " remain seized of the matter.")))
        .contains(
            "operative 1: Decides to light the quays;",
            "heading: 2a: Boats and crews",
            "operative 2: Decides to mend the boats;");
  }

  @Test
  void theTitleOfAnAnnexStaysWithIt() {
    assertThat(
            english(
                dump(
                    "1. Decides to adopt the rules; 2. Decides to remain seized of the matter. Annex A – Ferries at"
                        + " night 1. Ferries stop at night. 2. Ferries stop in fog.")))
        .endsWith(
            "annex annex: Annex A – Ferries at night",
            "operative annex.1: Ferries stop at night.",
            "operative annex.2: Ferries stop in fog.");
  }

  @Test
  void pointsWithOneBracketBeginWithACapitalLetter() {
    String points =
        "Le Conseil de sécurité, Rappelant sa résolution 2890 (2040) sur les bacs des lacs du nord, 1. Prie les"
            + " parties de prendre les mesures suivantes : 1) Éclairer les quais ; 2) Former les équipages ;"
            + " 2. Décide de rester saisi de la question.";

    assertThat(paragraphs(parse(Language.of("fr"), points)))
        .endsWith(
            "operative 1: Prie les parties de prendre les mesures suivantes :",
            "subparagraph 1(i): Éclairer les quais ;",
            "subparagraph 1(ii): Former les équipages ;",
            "operative 2: Décide de rester saisi de la question.");
  }

  @Test
  void romanNumeralsMayStandAboveLetters() {
    assertThat(
            english(
                dump(
                    "1. Sets these tasks: (i) To light the lakes: (a) by lamps; (b) by fires: (i) of wood; (ii) of oil;"
                        + " (ii) To mend boats: (a) in the north; (b) in the south; (iii) To count them; 2. Decides to"
                        + " remain seized of the matter.")))
        .containsSubsequence(
            "subparagraph 1(i): To light the lakes:",
            "operative 2: Decides to remain seized of the matter.")
        .anyMatch(line -> line.endsWith(": of oil;"))
        .anyMatch(line -> line.endsWith(": To mend boats:"))
        .anyMatch(line -> line.endsWith(": in the south;"))
        .anyMatch(line -> line.endsWith(": To count them;"));
  }

  @Test
  void lettersMayGoOnBelowTheNextNumeral() {
    assertThat(
            english(
                dump(
                    "1. Sets these tasks: (i) To light the lakes: (a) by lamps; (b) by fires; (ii) To mend boats: (c) in"
                        + " the north; (d) in the south; 2. Decides to remain seized of the matter.")))
        .anyMatch(line -> line.endsWith(": To mend boats:"))
        .anyMatch(line -> line.endsWith("(c): in the north;"))
        .anyMatch(line -> line.endsWith("(d): in the south;"));
  }

  @Test
  void whatASentenceCountsUpWithAndIsNoList() {
    String goals =
        "1. Decides that the goals are: (i) to help protect ferries and (ii) to light the lakes, and on these;";

    assertThat(
            english(
                dump(
                    goals
                        + " 2. Asks for: (i) a count of boats; and (ii) a list of lights; 3. Decides to remain seized"
                        + " of the matter.")))
        .contains(
            "operative 1: " + goals.substring(3),
            "subparagraph 2(i): a count of boats; and",
            "subparagraph 2(ii): a list of lights;");
  }

  @Test
  void anArabicListHasNoAndBeforeItsPoints() {
    String goals = "يطلب ما يلي: ’1‘ إضاءة الأرصفة؛ و ’2‘ تدريب الأطقم؛ و ’3‘ عد المراكب؛";

    assertThat(
            paragraphs(
                parse(
                    Language.AR,
                    arabic(
                        "1 - "
                            + goals
                            + " 2 - يطلب كذلك ما يلي: ’1‘ إضاءة المراكب؛ ’2‘ عد الأطقم؛ 3 - يقرر إبقاء المسألة قيد نظره."))))
        .contains("operative 1: " + goals, "subparagraph 2(ii): عد الأطقم؛")
        .noneMatch(line -> line.startsWith("heading"));
  }

  private static String arabic(String body) {
    return "إن مجلس الأمن، إذ يشير إلى قراره 2890 (2040) بشأن العبارات في البحيرات الشمالية وإلى جميع"
        + " التقارير التي قدمها الأمين العام عن حالة الأرصفة والمراكب والأطقم، "
        + body;
  }

  @Test
  void arabicLettersAreDoubledBehindTheTwentySixth() {
    String[] letters = "أ ب ج د ه و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض أأ ب_ب".split(" ");
    StringBuilder points = new StringBuilder();
    for (String letter : letters) {
      points.append("(").append(letter.replace('_', ' ')).append(") إضاءة الأرصفة؛ ");
    }

    assertThat(
            paragraphs(
                parse(
                    Language.AR,
                    arabic(
                        "1 - يطلب إلى جميع الأطراف ما يلي: "
                            + points
                            + "2 - يقرر أن يبقي المسألة قيد نظره."))))
        .containsSubsequence(
            "subparagraph 1(z): إضاءة الأرصفة؛",
            "subparagraph 1(aa): إضاءة الأرصفة؛",
            "subparagraph 1(bb): إضاءة الأرصفة؛",
            "operative 2: يقرر أن يبقي المسألة قيد نظره.");
  }

  @Test
  void aTitleBehindThePreambleMayHaveCommas() {
    assertThat(
            paragraphs(
                parse(
                    Language.AR,
                    arabic(
                        "إضاءة الأرصفة، بما في ذلك المصابيح، وبناء المراكب 1 - يقرر إضاءة الأرصفة؛"
                            + " 2 - يقرر أن يبقي المسألة قيد نظره."))))
        .contains("heading: إضاءة الأرصفة، بما في ذلك المصابيح، وبناء المراكب");
    assertThat(
            paragraphs(
                parse(
                    Language.of("ru"),
                    "Совет Безопасности, ссылаясь на свою резолюцию 2890 (2040) о паромах северных озер и на все доклады"
                        + " о них, Освещение причалов, включая запас ламп 1. постановляет осветить причалы;"
                        + " 2. постановляет продолжать заниматься этим вопросом.")))
        .contains("heading: Освещение причалов, включая запас ламп");
  }

  @Test
  void theNumberOfATitleIsNoSentence() {
    assertThat(
            paragraphs(
                parse(
                    Language.AR,
                    arabic(
                        "1 - يقرر إضاءة الأرصفة؛ 2 أ: المراكب والأطقم 2 - يقرر إصلاح المراكب؛"
                            + " 3 - يقرر أن يبقي المسألة قيد نظره."))))
        .contains("operative 1: يقرر إضاءة الأرصفة؛", "heading: 2 أ: المراكب والأطقم");
    assertThat(
            english(
                dump(
                    "1. Decides to light the quays; 2a. Boats and crews 2. Decides to mend the boats; Pillar 9."
                        + " The crews 3. Decides to remain seized of the matter.")))
        .contains(
            "operative 1: Decides to light the quays;",
            "heading: 2a. Boats and crews",
            "heading: Pillar 9. The crews");
  }
}
