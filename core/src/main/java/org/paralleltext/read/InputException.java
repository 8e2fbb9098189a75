package org.paralleltext.read;

/**
 * Bad input: the message is one line that names the file, the place in it if there is one, what was
 * found and what was expected.
 */
public class InputException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * @param file the file, as the user gave it
   * @param found what is wrong, with the place if there is one
   * @param expected what would be right
   */
  public InputException(String file, String found, String expected) {
    super(file + ": found " + found + ", expected " + expected);
  }
}
