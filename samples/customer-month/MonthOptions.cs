using System.Globalization;
using Csat.Domain;
using NodaTime;
using NodaTime.Text;

/// <summary>The command line.</summary>
internal sealed record MonthOptions(string Customers, string Reasons, YearMonth Month, CultureInfo Culture, bool IsBundled = true, bool AsksForHelp = false)
{
    private const string Command = "dotnet run samples/customer-month.cs -- [CUSTOMERS.csv] [--reasons MAP.json] [--month 2026-09] [--lang en|zh-CN] [--help]";

    public static LocalizedText Usage { get; } = new("usage: " + Command, "用法：" + Command);

    /// <summary>The language to answer in, also where the rest can't be followed: English unless Chinese is asked for.</summary>
    public static CultureInfo Language(string[] args)
    {
        int value = Array.LastIndexOf(args, "--lang") + 1;
        return CultureInfo.GetCultureInfo(value > 0 && value < args.Length && args[value] is "zh-CN" or "zh" ? "zh-CN" : "en");
    }

    public static MonthOptions Parse(string[] args, string data)
    {
        var options = new MonthOptions(Path.Combine(data, "telco-customers.csv"), Path.Combine(data, "churn-reasons.json"), new(2026, 9), Language(args));
        var rest = new Queue<string>(args);
        while (rest.TryDequeue(out string? word))
        {
            string Value() => rest.TryDequeue(out string? value) ? value : throw new InputException(new($"{word} needs a value; {Usage.En}", $"{word} 须带一个值；{Usage.Zh}"));
            options = word switch
            {
                "--lang" => options with { Culture = OfLanguage(Value()) },
                "--month" => options with { Month = OfMonth(Value()) },
                "--reasons" => options with { Reasons = Value() },
                "--help" or "-h" => options with { AsksForHelp = true },
                _ when word.StartsWith('-') => throw new InputException(new($"There is no option {word}; {Usage.En}", $"没有选项 {word}；{Usage.Zh}")),
                _ when !options.IsBundled => throw new InputException(new($"One file at a time: got '{options.Customers}' and '{word}'.", $"一次只能处理一个文件：给出了“{options.Customers}”和“{word}”。")),
                _ => options with { Customers = word, IsBundled = false },
            };
        }

        return options;
    }

    private static CultureInfo OfLanguage(string text) => text is "en" or "zh-CN" or "zh" ? CultureInfo.GetCultureInfo(text)
        : throw new InputException(new($"--lang got '{text}'; legal: en, zh-CN.", $"--lang 给出“{text}”；可用：en、zh-CN。"));

    private static YearMonth OfMonth(string text) =>
        YearMonthPattern.Iso.Parse(text) is { Success: true } month && month.Value.Year is >= 1900 and < 2199 ? month.Value
        : throw new InputException(new($"--month got '{text}'; legal: a month such as 2026-09, years 1900 to 2198.", $"--month 给出“{text}”；应为月份，如 2026-09，年份 1900 至 2198。"));
}
