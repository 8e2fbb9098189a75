package org.paralleltext.cli;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.paralleltext.align.Journal;
import org.paralleltext.read.InputException;

/**
 * A journal in a file, which outlives the run. Entries are appended whole: after a checksum, how
 * long key and entry are, then these. What an interruption cut off at the end is dropped.
 * Thread-safe.
 */
final class JournalFile implements Journal, Closeable {

  private static final byte[] HEAD = "paralleltext journal 1\n".getBytes(StandardCharsets.US_ASCII);

  private static final String ENDING = ".unfinished";

  /** Before key and entry: checksum, length of the key, length of the entry. */
  private static final int LENGTHS = 3 * Integer.BYTES;

  /** Where an entry stands in the file. */
  private record Place(long start, int length) {}

  private final Path file;
  private final FileChannel channel;
  private final Map<String, Place> places = new HashMap<>();

  /** Keys of an earlier run that nobody asked for yet. */
  private final Set<String> old = new HashSet<>();

  private int reused;
  private long end;

  private JournalFile(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * A journal that goes on with what is in a file, if it is there.
   *
   * @throws InputException if the file is something else, or another run uses it
   */
  static JournalFile open(Path file) throws IOException {
    return opened(
        file,
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
  }

  /** Where the journal of an output lies. */
  static Path beside(Path output) {
    return output.resolveSibling(output.getFileName() + ENDING);
  }

  /** Whether a file is the journal of some output. */
  static boolean isOne(Path file) {
    if (!file.toString().endsWith(ENDING)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD.length);
      return Arrays.equals(head, 0, head.length, HEAD, 0, head.length);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * A journal that is gone when it is closed.
   *
   * @throws InputException if there is no room for it
   */
  static JournalFile temporary() {
    try {
      Path file = Files.createTempFile("paralleltext", ".journal");
      return opened(
          file,
          FileChannel.open(
              file,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE));
    } catch (IOException e) {
      throw new InputException(
          System.getProperty("java.io.tmpdir"),
          "a folder that takes no files",
          "room for temporary files; set JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=FOLDER for another");
    }
  }

  private static JournalFile opened(Path file, FileChannel channel) throws IOException {
    JournalFile journal = new JournalFile(file, channel);
    try {
      journal.lock();
      journal.readAll();
      return journal;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private void lock() throws IOException {
    boolean free;
    try {
      free = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      free = false;
    }
    if (!free) {
      throw new InputException(
          file.toString(), "a run that is going on", "one run at a time for an output");
    }
  }

  private void readAll() throws IOException {
    int head = (int) Math.min(channel.size(), HEAD.length);
    if (!read(0, head).equals(ByteBuffer.wrap(HEAD, 0, head))) {
      throw new InputException(
          file.toString(), "a file that is no journal", "no file of this name");
    }
    append(ByteBuffer.wrap(HEAD));
    while (readEntry()) {
      // Each one moves the end.
    }
    channel.truncate(end);
    old.addAll(places.keySet());
  }

  /** Reads the entry at the end, unless there is none that is whole. */
  private boolean readEntry() throws IOException {
    long left = channel.size() - end;
    if (left < LENGTHS) {
      return false;
    }
    ByteBuffer lengths = read(end, LENGTHS);
    int checksum = lengths.getInt();
    int keyLength = lengths.getInt();
    int length = lengths.getInt();
    if (keyLength < 0 || length < 0 || (long) keyLength + length > left - LENGTHS) {
      return false;
    }
    ByteBuffer body = read(end + LENGTHS, keyLength + length);
    if (checksum(body.array()) != checksum) {
      return false;
    }
    String key = new String(body.array(), 0, keyLength, StandardCharsets.UTF_8);
    places.put(key, new Place(end + LENGTHS + keyLength, length));
    end += LENGTHS + keyLength + length;
    return true;
  }

  private static int checksum(byte[] body) {
    HashCode code = Hashing.crc32c().hashBytes(body);
    return code.asInt();
  }

  private ByteBuffer read(long start, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining() && channel.read(bytes, start + bytes.position()) >= 0) {
      // Until all is there.
    }
    return bytes.flip();
  }

  private void append(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      end += channel.write(bytes, end);
    }
  }

  @Override
  public synchronized boolean has(String key) {
    if (old.remove(key)) {
      reused++;
    }
    return places.containsKey(key);
  }

  @Override
  public synchronized Optional<byte[]> find(String key) {
    if (!has(key)) {
      return Optional.empty();
    }
    Place place = places.get(key);
    try {
      return Optional.of(read(place.start(), place.length()).array());
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public synchronized void keep(String key, byte[] entry) {
    byte[] name = key.getBytes(StandardCharsets.UTF_8);
    byte[] body = ByteBuffer.allocate(name.length + entry.length).put(name).put(entry).array();
    ByteBuffer all =
        ByteBuffer.allocate(LENGTHS + body.length)
            .putInt(checksum(body))
            .putInt(name.length)
            .putInt(entry.length)
            .put(body)
            .flip();
    long start = end + LENGTHS + name.length;
    try {
      append(all);
    } catch (IOException e) {
      throw failed(e);
    }
    places.put(key, new Place(start, entry.length));
  }

  private InputException failed(IOException e) {
    return new InputException(
        file.toString(), "a file that fails (" + e.getMessage() + ")", "one that can be written");
  }

  /** How many entries of an earlier run were of use. */
  synchronized int reused() {
    return reused;
  }

  /** Closes the file, which stays for a later run if there is anything in it. */
  @Override
  public synchronized void close() throws IOException {
    channel.close();
    if (places.isEmpty()) {
      Files.deleteIfExists(file);
    }
  }

  /** Closes the file, which is of no use any more. */
  synchronized void delete() throws IOException {
    channel.close();
    Files.deleteIfExists(file);
  }
}
