using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Csat.Domain;

namespace Csat.Json;

/// <summary>Reads a text as a <typeparamref name="T"/>, or not.</summary>
internal delegate bool TryParse<T>(string text, [NotNullWhen(true)] out T? value);

/// <summary>A value in a JSON document and the way to it. What is wrong is collected, never thrown, so that all of it is found at once.</summary>
internal readonly struct JsonPlace(JsonElement value, string path, List<Finding> findings)
{
    private const int DeepestNesting = 256;
    private const int LongestShown = 40;

    /// <summary>Such as <c>$.weekly.monday[0]</c>.</summary>
    public string Path { get; } = path;

    public List<Finding> Findings { get; } = findings;

    /// <summary>Takes a text apart; one that is no JSON is a finding.</summary>
    /// <returns>The document, which the caller disposes of; <see langword="null"/> with a finding.</returns>
    public static JsonDocument? Open(string json, List<Finding> findings)
    {
        try
        {
            return JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = DeepestNesting });
        }
        catch (JsonException e)
        {
            findings.Add(new Finding("$", new(
                FormattableString.Invariant($"no JSON, at line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}; legal: one JSON object, nested at most {DeepestNesting} deep"),
                FormattableString.Invariant($"第 {e.LineNumber + 1} 行第 {e.BytePositionInLine + 1} 字节处不是 JSON；应为一个 JSON 对象，嵌套不超过 {DeepestNesting} 层"))));
        }
        catch (ArgumentException)
        {
            findings.Add(new Finding("$", new("half of a surrogate pair stands alone; legal: JSON in valid UTF-16", "文本含有不成对的代理字符；应为合法 UTF-16 的 JSON")));
        }

        return null;
    }

    /// <summary>Whether it is an object: some values are a text or an object.</summary>
    public bool IsObject => value.ValueKind == JsonValueKind.Object;

    /// <summary>Whether it is an array: some values are one item or several.</summary>
    public bool IsArray => value.ValueKind == JsonValueKind.Array;

    /// <summary>Whether it is a number: some values are of any simple kind.</summary>
    public bool IsNumber => value.ValueKind == JsonValueKind.Number;

    /// <summary>Whether it is true or false.</summary>
    public bool IsFlag => value.ValueKind is JsonValueKind.True or JsonValueKind.False;

    /// <summary>The members of an object; otherwise a finding and an object that has none.</summary>
    public JsonMembers Members() => new(this, value.ValueKind == JsonValueKind.Object || Refuse("an object", "对象") ? value : default);

    /// <summary>The items of an array; otherwise a finding and no items.</summary>
    public JsonPlace[] Items()
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            Refuse("an array", "数组");
            return [];
        }

        var items = new JsonPlace[value.GetArrayLength()];
        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            items[index] = new JsonPlace(item, FormattableString.Invariant($"{Path}[{index}]"), Findings);
            index++;
        }

        return items;
    }

    /// <summary>A text that isn't blank; otherwise a finding and <see langword="null"/>.</summary>
    public string? Text()
    {
        string? text = value.ValueKind == JsonValueKind.String ? JsonText.Of(value) : null;
        if (!string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        Refuse("a text that isn't blank", "非空文本");
        return null;
    }

    /// <summary>Any text, blank ones too; otherwise a finding and <see langword="null"/>.</summary>
    public string? AnyText()
    {
        string? text = value.ValueKind == JsonValueKind.String ? JsonText.Of(value) : null;
        if (text is null)
        {
            Refuse("a text", "文本");
        }

        return text;
    }

    /// <summary>True or false; otherwise a finding and <see langword="null"/>.</summary>
    public bool? Flag()
    {
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        Refuse("true or false", "true 或 false");
        return null;
    }

    /// <summary>A whole number in a range; otherwise a finding and <see langword="null"/>.</summary>
    public int? Whole(int least, int most)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) && number >= least && number <= most)
        {
            return number;
        }

        Refuse(FormattableString.Invariant($"a whole number from {least} to {most}"), FormattableString.Invariant($"{least} 至 {most} 的整数"));
        return null;
    }

    /// <summary>How many, 0 to 2⁶³ − 1; otherwise a finding and <see langword="null"/>.</summary>
    public long? Count()
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long number) && number >= 0)
        {
            return number;
        }

        Refuse("a whole number of 0 or more", "0 或更大的整数");
        return null;
    }

    /// <summary>A finite number as it is computed with; otherwise a finding and <see langword="null"/>.</summary>
    public double? Real()
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double number) && !double.IsInfinity(number))
        {
            return number;
        }

        Refuse("a number within the range of doubles", "双精度范围内的数");
        return null;
    }

    /// <summary>A number; otherwise a finding and <see langword="null"/>.</summary>
    public decimal? Number(decimal moreThan, decimal most)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number) && number > moreThan && number <= most)
        {
            return number;
        }

        Refuse(FormattableString.Invariant($"a number above {moreThan}, at most {most}"), FormattableString.Invariant($"大于 {moreThan}、不超过 {most} 的数"));
        return null;
    }

    /// <summary>A number in a range, both ends legal; otherwise a finding and <see langword="null"/>.</summary>
    public decimal? NumberFrom(decimal least, decimal most)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number) && number >= least && number <= most)
        {
            return number;
        }

        Refuse(FormattableString.Invariant($"a number from {least} to {most}"), FormattableString.Invariant($"{least} 至 {most} 的数"));
        return null;
    }

    /// <summary>A text that means something; otherwise a finding that says what is legal.</summary>
    public bool TryRead<T>(TryParse<T> parse, LocalizedText legal, [NotNullWhen(true)] out T? read)
    {
        read = default;
        return (value.ValueKind == JsonValueKind.String && JsonText.Of(value) is { } text && parse(text, out read)) || Refuse(legal.En, legal.Zh);
    }

    /// <summary>Adds a finding: what was given, what is legal.</summary>
    /// <returns>False.</returns>
    public bool Refuse(string legal, string legalZh)
    {
        string given = JsonText.Raw(value, LongestShown);
        Findings.Add(new Finding(Path, new($"got {given}; legal: {legal}", $"给出 {given}；应为{legalZh}")));
        return false;
    }
}
