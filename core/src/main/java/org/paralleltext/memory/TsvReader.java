package org.paralleltext.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paralleltext.text.LanguageTag;
import org.paralleltext.text.Quantity;

/**
 * Reads tables with a unit a line, columns separated by tabs; the first line names the columns,
 * those with text by the codes of their languages; {@code id} is a name, unless somebody asks for
 * Indonesian. Nothing is quoted.
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

    static Column of(String name, Optional<String> language) {
      return new Column(language.orElse(name), language.isPresent());
    }
  }

  static Memory read(Path file, List<String> languages) throws IOException {
    FieldNames names = new FieldNames(languages);
    Memory.Units units = visitor -> read(file, names, visitor);
    try (LineFile lines = new LineFile(file, EXPECTED)) {
      List<String> tags =
          columns(lines, names).stream().filter(Column::hasTexts).map(Column::name).toList();
      MemoryHeader survey = Memory.of(units).header();
      return new Memory(new MemoryHeader(tags, survey.paragraphs(), survey.date()), units);
    }
  }

  private static void read(Path file, FieldNames names, Memory.Visitor visitor) throws IOException {
    try (LineFile lines = new LineFile(file, EXPECTED)) {
      List<Column> columns = columns(lines, names);
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        List<String> fields = fields(line.get());
        if (fields.size() != columns.size()) {
          throw lines.wrong(
              Quantity.of(fields.size(), "column"), columns.size() + " as the first line names");
        }
        visitor.visit(unit(columns, fields));
      }
    }
  }

  private static List<Column> columns(LineFile lines, FieldNames names) {
    List<String> first = fields(lines.next().orElse(""));
    List<Column> columns =
        first.stream().map(name -> Column.of(name, language(name, first, names))).toList();
    if (columns.stream().filter(Column::hasTexts).count() < 2
        || new HashSet<>(columns).size() < columns.size()) {
      throw lines.wrong(
          "no names of columns", "a first line like document<TAB>en<TAB>zh, languages by codes");
    }
    return columns;
  }

  /** The language of a column; in a table of ours all that are no facts have one. */
  private static Optional<String> language(String name, List<String> first, FieldNames names) {
    if (FACTS.containsKey(name)) {
      return Optional.empty();
    }
    return first.containsAll(FACTS.keySet()) ? LanguageTag.canonical(name) : names.language(name);
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
