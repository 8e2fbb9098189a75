package org.paralleltext.read;

/** Input that can be read, but is in a language that was not expected. */
public final class LanguageException extends InputException {

  private static final long serialVersionUID = 1;

  LanguageException(String file, String found, String expected) {
    super(file, found, expected);
  }
}
