using System.Globalization;
using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>One text in the two languages of this library: English and simplified Chinese (zh-CN).</summary>
/// <param name="En">The English text.</param>
/// <param name="Zh">The simplified Chinese text.</param>
/// <remarks>The <c>default</c> value is two empty texts.</remarks>
[method: JsonConstructor]
public readonly record struct LocalizedText(string En, string Zh)
{
    /// <summary>The English text; never <see langword="null"/>.</summary>
    public string En
    {
        get => field ?? string.Empty;
        init => field = Kept(value);
    } = Kept(En)!;

    /// <summary>The simplified Chinese text; never <see langword="null"/>.</summary>
    public string Zh
    {
        get => field ?? string.Empty;
        init => field = Kept(value);
    } = Kept(Zh)!;

    /// <summary>The text for a culture: Chinese for every culture whose language is <c>zh</c>, English for all others.</summary>
    /// <param name="culture">The reader's culture; <see langword="null"/> and the invariant culture read English.</param>
    /// <returns>The text; never <see langword="null"/>.</returns>
    public string In(CultureInfo? culture) => IsChinese(culture) ? Zh : En;

    /// <summary>Whether a culture reads the Chinese text.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns><see langword="true"/> for every culture whose language is <c>zh</c>.</returns>
    public static bool IsChinese(CultureInfo? culture) =>
        culture is not null && (culture.Name == "zh" || culture.Name.StartsWith("zh-", StringComparison.OrdinalIgnoreCase));

    /// <summary>The English text.</summary>
    /// <returns>The English text; empty for the <c>default</c> value.</returns>
    public override string ToString() => En;

    /// <summary>An empty text is kept as the <c>default</c> value keeps it, so that the two are equal.</summary>
    private static string? Kept(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
