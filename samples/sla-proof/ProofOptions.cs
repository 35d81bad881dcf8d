using System.Globalization;
using Csat.Domain;
using NodaTime;
using NodaTime.Text;

/// <summary>The command line.</summary>
internal sealed class ProofOptions
{
    private const string Command =
        "dotnet run samples/sla-proof.cs -- [TICKET.json] [--policy FILE]… [--calendar FILE]… [--at 2026-10-09T10:00:00Z] [--lang en|zh-CN] [--help]";

    private ProofOptions(string bundled) => Ticket = Path.Combine(bundled, "ticket.json");

    public static LocalizedText Usage { get; } = new("usage: " + Command, "用法：" + Command);

    public string Ticket { get; private set; }

    public List<string> Policies { get; } = [];

    public List<string> Calendars { get; } = [];

    public Instant? At { get; private set; }

    public IReadOnlyList<CultureInfo> Cultures { get; private set; } = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("zh-CN")];

    public static bool AsksForHelp(string[] args) => args.Contains("--help") || args.Contains("-h");

    /// <summary>The language to answer in, also where the rest of the command line can't be followed: English unless Chinese is asked for.</summary>
    public static CultureInfo Language(string[] args)
    {
        int value = Array.LastIndexOf(args, "--lang") + 1;
        return CultureInfo.GetCultureInfo(value > 0 && value < args.Length && args[value] is "zh-CN" or "zh" ? "zh-CN" : "en");
    }

    public static ProofOptions Parse(string[] args, string bundled)
    {
        var options = new ProofOptions(bundled);
        var rest = new Queue<string>(args);
        while (rest.TryDequeue(out string? word))
        {
            string Value() => rest.TryDequeue(out string? value) ? value : throw Refused($"{word} needs a value; {Usage.En}", $"{word} 须带一个值；{Usage.Zh}");
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
                        : throw Refused(
                            $"--at got '{text}'; legal: an ISO time with its offset, such as 2026-10-09T10:00:00Z.",
                            $"--at 给出“{text}”；应为带时差的 ISO 时间，如 2026-10-09T10:00:00Z。");
                    break;
                case "--lang":
                    string language = Value();
                    options.Cultures = language is "en" or "zh-CN" or "zh"
                        ? [CultureInfo.GetCultureInfo(language)]
                        : throw Refused($"--lang got '{language}'; legal: en, zh-CN.", $"--lang 给出“{language}”；可用：en、zh-CN。");
                    break;
                case var other when other.StartsWith('-'):
                    throw Refused($"There is no option {other}; {Usage.En}", $"没有选项 {other}；{Usage.Zh}");
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
    private static ProofException Refused(string en, string zh) => new(new LocalizedText(en, zh));
}
