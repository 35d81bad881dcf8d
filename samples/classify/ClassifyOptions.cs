using System.Globalization;
using Csat.Domain;

/// <summary>The command line.</summary>
internal sealed record ClassifyOptions(string Input, CultureInfo Culture)
{
    public const string StandardInput = "-";

    private const string Command =
        "dotnet run samples/classify.cs -- [FILE.txt|FILE.csv|FILE.jsonl|-] [--pack telecom|appliance] [--rules OWN.json] [--explain] [--json] [--lang en|zh-CN] [--help]";

    public static LocalizedText Usage { get; } = new("usage: " + Command, "用法：" + Command);

    public bool IsBundled { get; private init; } = true;

    public string Pack { get; private init; } = "telecom";

    public string? OwnRules { get; private init; }

    public bool Explains { get; private init; }

    public bool WritesJson { get; private init; }

    public bool AsksForHelp { get; private init; }

    /// <summary>The language to answer in, also where the rest can't be followed: English unless Chinese is asked for.</summary>
    public static CultureInfo Language(string[] args)
    {
        int value = Array.LastIndexOf(args, "--lang") + 1;
        return CultureInfo.GetCultureInfo(value > 0 && value < args.Length && args[value] is "zh-CN" or "zh" ? "zh-CN" : "en");
    }

    public static ClassifyOptions Parse(string[] args, string bundled)
    {
        var options = new ClassifyOptions(bundled, Language(args));
        var rest = new Queue<string>(args);
        while (rest.TryDequeue(out string? word))
        {
            string Value() => rest.TryDequeue(out string? value) ? value : throw new InputException(new($"{word} needs a value; {Usage.En}", $"{word} 须带一个值；{Usage.Zh}"));
            options = word switch
            {
                "--lang" => options with { Culture = OneOf(word, Value(), "en", "zh-CN", "zh") is "en" ? CultureInfo.GetCultureInfo("en") : CultureInfo.GetCultureInfo("zh-CN") },
                "--pack" => options with { Pack = OneOf(word, Value(), "telecom", "appliance") },
                "--rules" => options with { OwnRules = Value() },
                "--explain" => options with { Explains = true },
                "--json" => options with { WritesJson = true },
                "--help" or "-h" => options with { AsksForHelp = true },
                _ when word.StartsWith('-') && word != StandardInput => throw new InputException(new($"There is no option {word}; {Usage.En}", $"没有选项 {word}；{Usage.Zh}")),
                _ when !options.IsBundled => throw new InputException(new($"One file at a time: got '{options.Input}' and '{word}'.", $"一次只能处理一个文件：给出了“{options.Input}”和“{word}”。")),
                _ => options with { Input = word, IsBundled = false },
            };
        }

        return options;
    }

    private static string OneOf(string option, string given, params string[] legal) => legal.Contains(given, StringComparer.Ordinal)
        ? given
        : throw new InputException(new($"{option} got '{given}'; legal: {string.Join(", ", legal)}.", $"{option} 给出“{given}”；可用：{string.Join("、", legal)}。"));
}
