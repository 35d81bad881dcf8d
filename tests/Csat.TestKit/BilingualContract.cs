using System.Globalization;
using Csat.Domain;
using Xunit;

namespace Csat.TestKit;

/// <summary>Proves that a text is there in both languages and that each is in its own.</summary>
public static class BilingualContract
{
    /// <summary>Proves that the English text is there without Chinese characters and the Chinese one with some.</summary>
    /// <remarks>Labels that are only a number («5», «0–6», «30 %») may be the same in both.</remarks>
    /// <param name="text">The text.</param>
    public static void Holds(LocalizedText text)
    {
        Assert.False(string.IsNullOrWhiteSpace(text.En), $"No English text beside '{text.Zh}'.");
        Assert.False(string.IsNullOrWhiteSpace(text.Zh), $"No Chinese text beside '{text.En}'.");
        if (text.En == text.Zh && IsNumeric(text.En))
        {
            return;
        }

        Assert.False(text.En.Any(IsChinese), $"Chinese characters in the English text '{text.En}'.");
        Assert.True(text.Zh.Any(IsChinese), $"No Chinese characters in the Chinese text '{text.Zh}'.");
        Assert.True(text.En == text.En.Trim() && text.Zh == text.Zh.Trim(), $"White space around '{text.En}' or '{text.Zh}'.");
    }

    /// <summary>Proves it for every text.</summary>
    /// <param name="texts">The texts.</param>
    public static void Holds(IEnumerable<LocalizedText> texts)
    {
        Assert.NotEmpty(texts);
        Assert.All(texts, Holds);
    }

    /// <summary>Proves that an explanation exists in both languages, and that no culture reads English.</summary>
    /// <param name="explain">The <c>Explain</c> method under contract.</param>
    /// <returns>Both explanations.</returns>
    public static LocalizedText Explains(Func<CultureInfo?, string> explain)
    {
        var both = new LocalizedText(explain(Cultures.English), explain(Cultures.Chinese));
        Holds(both);
        Assert.Equal(both.En, explain(null));
        Assert.Equal(both.En, explain(CultureInfo.InvariantCulture));
        return both;
    }

    private static bool IsChinese(char c) => c is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    private static bool IsNumeric(string text) => text.All(c => c is >= '0' and <= '9' or '.' or '-' or '–' or '+' or '%' or ' ');
}
