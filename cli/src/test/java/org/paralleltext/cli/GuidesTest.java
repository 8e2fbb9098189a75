package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the README and the guides show works: their commands on the bundled documents, the text they
 * print, and their Java.
 */
class GuidesTest {

  @TempDir private Path folder;

  private static String readme() throws IOException {
    return Files.readString(Run.root().resolve("README.md"));
  }

  @ParameterizedTest
  @CsvSource({
    "README.md,12",
    "docs/translation-memories.md,14",
    "docs/evaluation.md,5",
    "docs/formats.md,13",
    "docs/lineage.md,5"
  })
  void theCommandsOnTestdataSucceed(String guide, int expected) throws IOException {
    String text = Files.readString(Run.root().resolve(guide));
    Matcher commands =
        Pattern.compile(
                "^\\./paralleltext ([^#\\n]*(?:testdata|memory)[^#\\n]*)", Pattern.MULTILINE)
            .matcher(text);
    int count = 0;
    while (commands.find()) {
      List<Object> args = new ArrayList<>();
      for (String word : commands.group(1).strip().split(" +")) {
        args.addAll(
            word.startsWith("testdata")
                ? files(word)
                : List.of(word.matches("(memory|lineage\\.).*") ? folder.resolve(word) : word));
      }
      assertThat(Run.of(args.toArray())).as(commands.group()).returns(0, Run::code);
      count++;
    }
    assertThat(count).isGreaterThanOrEqualTo(expected);
    assertThat(folder).isNotEmptyDirectory();
  }

  @Test
  void theExcerptIsWhatTheFirstCommandPrints() throws IOException {
    List<Object> args = new ArrayList<>(List.of("align"));
    args.addAll(files("testdata/seagrass/pdf/*.txt"));
    String excerpt = readme().split("```\n")[1];

    assertThat(excerpt).startsWith("A/RES/81/903");
    assertThat(Run.of(args.toArray()).out()).contains(excerpt);
  }

  @ParameterizedTest
  @CsvSource({"README.md,1", "docs/library.md,6", "docs/formats.md,1", "docs/lineage.md,1"})
  void theJavaCompiles(String guide, int expected) throws IOException {
    Matcher java =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Run.root().resolve(guide)));
    int count = 0;
    while (java.find()) {
      String imports =
          Stream.of(
                      "java.nio.file",
                      "java.util",
                      "org.paralleltext.align",
                      "org.paralleltext.bitext")
                  .map(name -> "import " + name + ".*;")
                  .collect(Collectors.joining())
              + Stream.of(
                      "check", "group", "lineage", "memory", "read", "resolution", "text", "write")
                  .map(name -> "import org.paralleltext." + name + ".*;")
                  .collect(Collectors.joining());
      String source =
          imports
              + "class Example { void run(List<Path> files) throws Exception {"
              + java.group(1)
              + "} }";
      assertThat(java.group(1).lines()).hasSizeLessThanOrEqualTo(10);
      assertThat(errors(source)).as(java.group(1)).isEmpty();
      count++;
    }
    assertThat(count).isEqualTo(expected);
  }

  private List<Diagnostic<? extends JavaFileObject>> errors(String source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-d", folder.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
    compiler.getTask(null, null, diagnostics, options, null, List.of(new Source(source))).call();
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .toList();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Example.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static List<Path> files(String glob) throws IOException {
    Path pattern = Run.root().resolve(glob);
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.getFileName());
    try (Stream<Path> files = Files.list(pattern.getParent())) {
      List<Path> found =
          files.filter(file -> matcher.matches(file.getFileName())).sorted().toList();
      assertThat(found).as(glob).isNotEmpty();
      return found;
    }
  }
}
