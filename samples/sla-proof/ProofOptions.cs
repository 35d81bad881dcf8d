using System.Globalization;
using NodaTime;
using NodaTime.Text;

/// <summary>Something about the files or the command line that the user can mend; exit code 1.</summary>
internal sealed class ProofException(string message) : Exception(message);

/// <summary>The command line.</summary>
internal sealed class ProofOptions
{
    private const string Usage =
        "usage: dotnet run samples/sla-proof.cs -- [TICKET.json] [--policy FILE]… [--calendar FILE]… [--at 2026-10-09T10:00:00Z] [--lang en|zh-CN]";

    private ProofOptions(string bundled) => Ticket = Path.Combine(bundled, "ticket.json");

    public string Ticket { get; private set; }

    public List<string> Policies { get; } = [];

    public List<string> Calendars { get; } = [];

    public Instant? At { get; private set; }

    public IReadOnlyList<CultureInfo> Cultures { get; private set; } = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("zh-CN")];

    public static ProofOptions Parse(string[] args, string bundled)
    {
        var options = new ProofOptions(bundled);
        var rest = new Queue<string>(args);
        while (rest.TryDequeue(out string? word))
        {
            string Value() => rest.TryDequeue(out string? value) ? value : throw new ProofException($"{word} needs a value; {Usage}");
            switch (word)
            {
                case "--policy":
                    options.Policies.Add(Value());
                    break;
                case "--calendar":
                    options.Calendars.Add(Value());
                    break;
                case "--at":
                    string text = Value();
                    options.At = OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } time
                        ? time.Value.ToInstant()
                        : throw new ProofException($"--at got '{text}'; legal: an ISO time with its offset, such as 2026-10-09T10:00:00Z.");
                    break;
                case "--lang":
                    string language = Value();
                    options.Cultures = language is "en" or "zh-CN" or "zh"
                        ? [CultureInfo.GetCultureInfo(language)]
                        : throw new ProofException($"--lang got '{language}'; legal: en, zh-CN.");
                    break;
                case var other when other.StartsWith('-'):
                    throw new ProofException($"There is no option {other}; {Usage}");
                default:
                    options.Ticket = word;
                    break;
            }
        }

        if (options.Policies.Count == 0)
        {
            options.Policies.Add(Path.Combine(bundled, "policy.json"));
        }

        if (options.Calendars.Count == 0)
        {
            options.Calendars.Add(Path.Combine(bundled, "calendar.json"));
        }

        return options;
    }
}
