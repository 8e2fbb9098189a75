package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

/** A recorded vote: how the organ voted, and each list of who voted one way, is a paragraph. */
class VotesTest {

  private static List<String> paragraphs(Language language, String text) {
    return new ResolutionParser(language)
        .parse(SourceText.of("vote", text)).paragraphs().stream()
            .map(paragraph -> paragraph.kind().word() + ": " + paragraph.text())
            .toList();
  }

  private static final String BODY =
      """
      The General Assembly,

      Recalling its resolution 90/9 of 21 March 2036 on the springs on which villages depend,

      1. Calls upon all States to protect the springs on which villages depend;

      2. Decides to include the item in the provisional agenda of its next session.

      41st plenary meeting
      20 June 2040

      """;

  private static String onOneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static final List<String> VOTE =
      List.of(
          "meeting: 41st plenary meeting 20 June 2040",
          "vote: A recorded vote was taken.",
          "vote: In favour: Algeria Benin Côte d'Ivoire Viet Nam",
          "vote: Against: Austria Korea, Republic of",
          "vote: Abstaining: Argentina Chile",
          "vote: Draft resolution A/94/L.7 was adopted by 4 votes to 2, with 2 abstentions.");

  private static final String COLUMNS =
      """
      A recorded vote was taken.

      In favour:
          Algeria
          Benin
          Côte d'Ivoire

          Viet Nam

      Against:
          Austria
          Korea, Republic of

      Abstaining:
          Argentina
          Chile

      Draft resolution A/94/L.7 was adopted by 4 votes to 2, with 2 abstentions.
      """;

  @Test
  void namesInColumnsAreOneListWhateverStandsBetweenThem() {
    assertThat(paragraphs(Language.EN, BODY + COLUMNS))
        .contains(
            "operative: Decides to include the item in the provisional agenda of its next session.")
        .endsWith(VOTE.toArray(String[]::new));
  }

  @Test
  void theVoteIsFoundOnOneLineToo() {
    assertThat(paragraphs(Language.EN, onOneLine(BODY + COLUMNS)))
        .contains(
            "operative: Decides to include the item in the provisional agenda of its next session.")
        .endsWith(VOTE.toArray(String[]::new));
  }

  private static final String WRAPPED =
      """
      [Adopted by a recorded vote of 26 to 4, with 3 abstentions. The voting was as
      follows:

      In favour:
      Algeria, Benin, Botswana, Brazil, Burkina Faso, China, Congo, Cuba, Ethiopia,
      Gabon, Venezuela (Bolivarian Republic of)

      Against:
      Austria, Estonia, United Kingdom of Great Britain and
      Northern Ireland, United States of America

      Abstaining:
      Argentina, Chile, Costa Rica]
      """;

  private static final String[] LISTS = {
    "vote: [Adopted by a recorded vote of 26 to 4, with 3 abstentions. The voting was as follows:",
    "vote: In favour: Algeria, Benin, Botswana, Brazil, Burkina Faso, China, Congo, Cuba, Ethiopia, Gabon, Venezuela"
        + " (Bolivarian Republic of)",
    "vote: Against: Austria, Estonia, United Kingdom of Great Britain and Northern Ireland, United States of America",
    "vote: Abstaining: Argentina, Chile, Costa Rica]"
  };

  @Test
  void namesBehindCommasGoOnOverLines() {
    assertThat(paragraphs(Language.EN, BODY + WRAPPED)).endsWith(LISTS);
    assertThat(paragraphs(Language.EN, onOneLine(BODY + WRAPPED))).endsWith(LISTS);
  }

  private static final String NOTE =
      """
      Resolution 94/31
      Adopted at the 41st plenary meeting, on 20 June 2040, by a recorded vote of 2 to 1, with 1 abstention,* on the report
      of the Committee
      * In favour: Algeria, Benin
      Against: Austria
      Abstaining: Argentina

      94/31. Springs on which villages depend

      """;

  private static final String[] NOTES = {
    "title: Resolution 94/31",
    "vote: Adopted at the 41st plenary meeting, on 20 June 2040, by a recorded vote of 2 to 1, with 1 abstention,* on the"
        + " report of the Committee",
    "vote: * In favour: Algeria, Benin",
    "vote: Against: Austria",
    "vote: Abstaining: Argentina",
    "title: Springs on which villages depend",
    "chapeau: The General Assembly,"
  };

  @Test
  void aVoteMayStandBeforeTheTextAsANoteToTheAdoption() {
    assertThat(paragraphs(Language.EN, NOTE + BODY)).startsWith(NOTES);
    assertThat(paragraphs(Language.EN, onOneLine(NOTE + BODY))).startsWith(NOTES);
  }

  @Test
  void whatFollowsTheListsIsNoName() {
    assertThat(
            paragraphs(
                Language.EN,
                BODY
                    + "In favour:\n\nAlgeria, Benin\n\nAgainst:\n\nAustria\n\nAnnex\n\nRules of the springs\n\n"
                    + "1. Springs are open to all.\n"))
        .endsWith(
            "vote: In favour: Algeria, Benin",
            "vote: Against: Austria",
            "annex: Annex",
            "heading: Rules of the springs",
            "operative: Springs are open to all.");
    assertThat(
            paragraphs(
                Language.EN,
                BODY
                    + "In favour: Algeria, Benin\n\nAgainst: Austria\n\nThe delegation of Benin said later that it had meant to"
                    + " abstain, as its letter in document A/94/12 says.\n"))
        .contains("vote: Against: Austria");
  }

  @Test
  void oneListAloneIsPartOfASentenceOnOneLine() {
    assertThat(
            paragraphs(
                Language.EN,
                onOneLine(
                    BODY.replace(
                        "to protect the springs",
                        "to act as the rules say: Against: whoever closes one, to protect the springs"))))
        .contains(
            "operative: Calls upon all States to act as the rules say: Against: whoever closes one, to protect the springs"
                + " on which villages depend;");
  }

  private static String bare(String text) {
    return text.replaceAll("[：:] ?", ":");
  }

  private static String[] bare(String[] texts) {
    return Stream.of(texts).map(VotesTest::bare).toArray(String[]::new);
  }

  private static final Map<String, String> BODIES =
      Map.of(
          "zh",
          "大会，\n\n回顾其 2036 年 3 月 21 日关于村庄所依赖的泉水的第 90/9 号决议，以及其后关于泉水的所有决议和报告，\n\n"
              + "1. 促请所有国家保护村庄所依赖的泉水；\n\n2. 决定将题为“泉水”的项目列入下届会议临时议程。",
          "ar",
          "إن الجمعية العامة،\n\nإذ تشير إلى قرارها 90/9 المؤرخ 21 آذار/مارس 2036 بشأن الينابيع التي تعتمد عليها القرى،\n\n"
              + "1 - تهيب بجميع الدول أن تحمي الينابيع التي تعتمد عليها القرى؛\n\n"
              + "2 - تقرر إدراج البند المعنون ”الينابيع“ في جدول الأعمال المؤقت لدورتها المقبلة.",
          "fr",
          "L'Assemblée générale,\n\nRappelant sa résolution 90/9 du 21 mars 2036 sur les sources dont dépendent les"
              + " villages,\n\n1. Demande à tous les États de protéger les sources dont dépendent les villages ;\n\n"
              + "2. Décide d'inscrire la question à l'ordre du jour provisoire de sa prochaine session.",
          "es",
          "La Asamblea General,\n\nRecordando su resolución 90/9, de 21 de marzo de 2036, sobre los manantiales de los que"
              + " dependen las aldeas,\n\n1. Exhorta a todos los Estados a que protejan los manantiales de los que dependen"
              + " las aldeas;\n\n2. Decide incluir el tema en el programa provisional de su próximo período de sesiones.",
          "ru",
          "Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 90/9 от 21 марта 2036 года о родниках, от которых зависят"
              + " деревни,\n\n1. призывает все государства охранять родники, от которых зависят деревни;\n\n"
              + "2. постановляет включить этот пункт в предварительную повестку дня своей следующей сессии.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh|[以26票对4票、3票弃权获得通过。表决情况如下：|赞成：阿尔及利亚、贝宁、古巴|反对：奥地利、爱沙尼亚|弃权：阿根廷、智利]",
        "ar|[اعتمد بتصويت مسجل بأغلبية 26 صوتا مقابل 4 أصوات وامتناع 3 أعضاء عن التصويت. وكانت نتيجة التصويت كما يلي:"
            + "|المؤيدون: الجزائر، بنن، كوبا|المعارضون: النمسا، إستونيا|الممتنعون عن التصويت: الأرجنتين، شيلي]",
        "fr|[Adoptée par 26 voix contre 4, avec 3 abstentions. Les voix se sont réparties comme suit :"
            + "|Ont voté pour : Algérie, Bénin, Cuba|Ont voté contre : Autriche, Estonie|Se sont abstenus : Argentine, Chili]",
        "es|[Aprobada en votación registrada por 26 votos contra 4 y 3 abstenciones. El resultado fue el siguiente:"
            + "|Votos a favor: Argelia, Benin, Cuba|Votos en contra: Austria, Estonia|Abstenciones: Argentina, Chile]",
        "ru|[Принята заносимым в отчет о заседании голосованием 26 голосами против 4 при 3 воздержавшихся. Голоса"
            + " распределились следующим образом:|Голосовали за: Алжир, Бенин, Куба|Голосовали против: Австрия, Эстония"
            + "|Воздержались: Аргентина, Чили]"
      })
  void itIsFoundInAllLanguages(
      String code, String result, String favour, String against, String abstaining) {
    Language language = Language.of(code);
    String[] vote = {
      "vote: " + result, "vote: " + favour, "vote: " + against, "vote: " + abstaining
    };
    String text = String.join("\n\n", BODIES.get(code), result, favour, against, abstaining);

    assertThat(paragraphs(language, text)).endsWith(vote);
    String below = text.replaceAll("(?m)^([^\\[\n]{2,24}[:：]) ?(?=.)", "$1\n");
    assertThat(below).isNotEqualTo(text);
    assertThat(paragraphs(language, below)).map(VotesTest::bare).endsWith(bare(vote));
    assertThat(paragraphs(language, onOneLine(text))).endsWith(vote);
  }
}
