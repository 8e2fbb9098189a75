package org.paralleltext.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paralleltext.text.LanguageTag;

/**
 * Reads tables with a unit a line, columns separated by tabs; the first line names the columns,
 * those with text by the codes of their languages. Nothing is quoted.
 */
final class TsvReader {

  private static final String EXPECTED = "a table with tabs";

  private static final Map<String, Fact> FACTS =
      Map.of(
          "document", Fact.DOCUMENT,
          "kind", Fact.KIND,
          "number", Fact.NUMBER,
          "confidence", Fact.CONFIDENCE);

  private TsvReader() {}

  /**
   * A column.
   *
   * @param name its name; the tag of its language if it has texts
   */
  private record Column(String name, boolean hasTexts) {

    static Column of(String name) {
      boolean hasTexts = !FACTS.containsKey(name) && LanguageTag.isKnown(name);
      return new Column(hasTexts ? LanguageTag.canonical(name).orElseThrow() : name, hasTexts);
    }
  }

  static Memory read(Path file) throws IOException {
    Memory.Units units = visitor -> read(file, visitor);
    try (LineFile lines = new LineFile(file, EXPECTED)) {
      List<String> tags =
          columns(lines).stream().filter(Column::hasTexts).map(Column::name).toList();
      MemoryHeader survey = Memory.of(units).header();
      return new Memory(new MemoryHeader(tags, survey.paragraphs(), survey.date()), units);
    }
  }

  private static void read(Path file, Memory.Visitor visitor) throws IOException {
    try (LineFile lines = new LineFile(file, EXPECTED)) {
      List<Column> columns = columns(lines);
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        List<String> fields = fields(line.get());
        if (fields.size() != columns.size()) {
          throw lines.wrong(
              fields.size() + " columns", columns.size() + " as the first line names");
        }
        visitor.visit(unit(columns, fields));
      }
    }
  }

  private static List<Column> columns(LineFile lines) {
    List<Column> columns = fields(lines.next().orElse("")).stream().map(Column::of).toList();
    if (columns.stream().filter(Column::hasTexts).count() < 2
        || new HashSet<>(columns).size() < columns.size()) {
      throw lines.wrong(
          "no names of columns", "a first line like document<TAB>en<TAB>zh, languages by codes");
    }
    return columns;
  }

  private static List<String> fields(String line) {
    return List.of(line.split("\t", -1));
  }

  private static TranslationUnit unit(List<Column> columns, List<String> fields) {
    UnitBuilder unit = new UnitBuilder("");
    for (int i = 0; i < fields.size(); i++) {
      Column column = columns.get(i);
      if (column.hasTexts()) {
        unit.addText(column.name(), fields.get(i));
      } else if (!fields.get(i).isEmpty()) {
        unit.say(FACTS, column.name(), fields.get(i));
      }
    }
    return unit.build("").get(0);
  }
}
