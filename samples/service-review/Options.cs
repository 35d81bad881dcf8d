using System.Globalization;
using Csat.Domain;
using NodaTime;
using NodaTime.Text;

/// <summary>The command line.</summary>
internal sealed record Options(string Path, CultureInfo Culture, bool Json, Instant? AsOf, int MinimumN)
{
    private const string Usage = "usage: dotnet run samples/service-review.cs -- [FILE.csv] [--lang en|zh-CN] [--json] [--as-of 2023-03-20T00:00:00Z] [--min-n 10]";

    public static Options Parse(string[] args, string bundledTickets)
    {
        var options = new Options(bundledTickets, CultureInfo.GetCultureInfo("en"), false, null, 10);
        var rest = new Queue<string>(args);
        while (rest.TryDequeue(out string? word))
        {
            string Value() => rest.TryDequeue(out string? value) ? value : throw new InputException(new($"{word} needs a value; {Usage}", $"{word} 需要一个值；{Usage}"));
            options = word switch
            {
                "--json" => options with { Json = true },
                "--lang" => options with { Culture = Language(Value()) },
                "--as-of" => options with { AsOf = Time(Value()) },
                "--min-n" => options with { MinimumN = Number(Value()) },
                "--help" => throw new InputException(new(Usage, Usage), 0),
                _ when word.StartsWith('-') => throw new InputException(new($"There is no option {word}; {Usage}", $"没有选项 {word}；{Usage}")),
                _ when options.Path != bundledTickets =>
                    throw new InputException(new($"One file at a time: got '{options.Path}' and '{word}'.", $"一次只能评估一个文件：给出了“{options.Path}”和“{word}”。")),
                _ => options with { Path = word },
            };
        }

        return options;
    }

    private static CultureInfo Language(string text) => text is "en" or "zh-CN" or "zh"
        ? CultureInfo.GetCultureInfo(text)
        : throw new InputException(new($"--lang got '{text}'; legal: en, zh-CN.", $"--lang 为“{text}”；应为 en 或 zh-CN。"));

    private static Instant Time(string text) =>
        TicketFile.TryTime(text, out Instant time) ? time
        : TicketFile.TryTime(text + "T00:00:00", out time) ? time
        : OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } exact && exact.Value.Year is >= 1900 and < 2200 ? exact.Value.ToInstant()
        : throw new InputException(new($"--as-of got '{text}'; legal: an ISO time such as 2023-03-20T00:00:00Z.", $"--as-of 为“{text}”；应为 ISO 时间，如 2023-03-20T00:00:00Z。"));

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        ? number
        : throw new InputException(new($"--min-n got '{text}'; legal: a whole number from 0.", $"--min-n 为“{text}”；应为不小于 0 的整数。"));
}
