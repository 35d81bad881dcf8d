using Csat.Domain;

/// <summary>Something about the file or the command line that the user can mend: one sentence, exit code 1.</summary>
internal sealed class InputException(LocalizedText message, int exitCode = 1) : Exception(message.En)
{
    public int ExitCode { get; } = exitCode;

    public LocalizedText Text { get; } = message;
}
