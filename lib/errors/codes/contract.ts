import { defineCodes } from "../code-entry";
import { EXIT } from "../exit-code";

/** Errors of the contract: a value, a statement or an answer that does not fit what the contract says. */
export const contractCodes = defineCodes({
  SQL_VALUE_REFUSED: {
    exitCode: EXIT.usage,
    why: "Names and texts are quoted into T-SQL; one that is empty, too long or holds control characters or half characters has no quoted form that is safe.",
    todo: "Use another database name or path, without line breaks and control characters.",
    sample: "The database name holds the control character U+000A at place 4 and cannot be quoted.",
  },
  COMMAND_REFUSED_BY_CONTRACT: {
    exitCode: EXIT.usage,
    why: "The command does not take these parameters together, or not with these values.",
    todo: "Compare the call with the parameter sets in the editor's help of the function.",
    sample: "Stop-WebAppPool does not take the parameter -Nmae.",
  },
  SQL_CERTIFICATE_NOT_TRUSTED: {
    exitCode: EXIT.putBack,
    why: "Invoke-Sqlcmd encrypts its connection since version 22.0.59, and the SQL Server shows a certificate that nobody trusted has signed.",
    todo: "Give the server a trusted certificate, or set `trustServerCertificate` for this instance.",
    sample: "Invoke-Sqlcmd on APP01: the certificate chain was issued by an authority that is not trusted.",
  },
  OUTPUT_UNEXPECTED: {
    exitCode: EXIT.putBack,
    why: "The computer's answer has another shape than the one that the command is known to give, perhaps by another version of the module.",
    todo: "Compare the version of the module on that computer with the one in the documentation, and report the property that is named.",
    sample: "Get-CutoverFile on APP01 answered in an unknown form: output[0].length: expected int64, got text.",
  },
});
