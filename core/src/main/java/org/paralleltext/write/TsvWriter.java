package org.paralleltext.write;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.paralleltext.memory.Memory;
import org.paralleltext.memory.TranslationUnit;

/**
 * Writes a table, one unit a line: document, kind, number, the text in each language, confidence; a
 * side without text is an empty field.
 *
 * <p>The first line names the columns. Fields hold no tab and no line end, each becomes a space, so
 * nothing is quoted.
 */
final class TsvWriter implements UnitWriter {

  @Override
  public void write(Memory memory, Writer out) throws IOException {
    List<String> tags = memory.header().tags();
    out.write("document\tkind\tnumber\t" + String.join("\t", tags) + "\tconfidence\n");
    memory.units().forEach(unit -> out.write(row(unit, tags)));
  }

  private static String row(TranslationUnit unit, List<String> tags) {
    List<String> fields = new ArrayList<>(List.of(unit.document(), unit.kind(), unit.number()));
    tags.forEach(tag -> fields.add(unit.text(tag)));
    fields.add(Cells.confidence(unit.confidence()));
    return String.join("\t", fields.stream().map(TsvWriter::field).toList()) + "\n";
  }

  private static String field(String text) {
    return text.replaceAll("[\t\r\n]", " ");
  }
}
