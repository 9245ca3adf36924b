import { defineCodes } from "../code-entry";
import { EXIT } from "../exit-code";

/** Errors of the Web.config library: files that cannot be read, merged or written. */
export const webconfigCodes = defineCodes({
  WEBCONFIG_NOT_WELL_FORMED: {
    exitCode: EXIT.usage,
    why: "The file is no well-formed XML, so IIS would answer HTTP 500.19 and nothing in it can be compared.",
    todo: "Correct the file at the line and column that are named, or take another copy of it.",
    sample: "Web.config, line 14, column 5: the end tag </system.web> does not match <appSettings> of line 9.",
  },
  WEBCONFIG_NOT_DECODABLE: {
    exitCode: EXIT.usage,
    why: "The bytes of the file do not fit the encoding that its byte order mark or its declaration names.",
    todo: "Save the file in the encoding it declares, or correct the declaration in its first line.",
    sample: "Web.config: byte 1204 is not valid UTF-8.",
  },
  WEBCONFIG_NOT_ENCODABLE: {
    exitCode: EXIT.usage,
    why: "An entry that has to be carried over uses a character that the encoding of the new file cannot hold there.",
    todo: "Save the new file as UTF-8, or take that character out of the entry.",
    sample: "The element name <größe> cannot be written in us-ascii.",
  },
  WEBCONFIG_TOO_DEEP: {
    exitCode: EXIT.usage,
    why: "The file nests elements deeper than any configuration does; reading it further could exhaust the stack.",
    todo: "Check that this is a configuration file.",
    sample: "Web.config, line 2001, column 1: more than 2000 elements lie inside each other.",
  },
  WEBCONFIG_ROOTS_DIFFER: {
    exitCode: EXIT.usage,
    why: "Files with different root elements are no versions of one file.",
    todo: "Check that the files given are the old default, the saved and the new file of the same configuration.",
    sample: "The saved file has the root <appSettings>, the new one <configuration>.",
  },
  WEBCONFIG_DECISION_UNKNOWN: {
    exitCode: EXIT.usage,
    why: "A decision that no conflict asks for was made for other files, or its id has a typing error.",
    todo: "Merge without decisions to list the conflicts with their ids, and decide those.",
    sample: "No conflict has the id appSettings/add[uploadlimit]@value.",
  },
  WEBCONFIG_DECISION_UNUSABLE: {
    exitCode: EXIT.usage,
    why: "A value of one's own can be given for an attribute or a text, not for a whole element.",
    todo: 'Decide this conflict with "ours" or "theirs".',
    sample: "The conflict system.net/mailSettings is about a whole element and was decided with a value.",
  },
  WEBCONFIG_MERGE_UNSOUND: {
    exitCode: EXIT.internal,
    why: "The merged file was read again and did not hold what it must hold, so it was thrown away.",
    todo: "This is a defect in cutover. Report it with the three files; nothing was written.",
    sample: "The merged file would hold appSettings / UploadLimit twice.",
  },
});
