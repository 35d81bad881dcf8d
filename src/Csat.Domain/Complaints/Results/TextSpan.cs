namespace Csat.Domain;

/// <summary>A piece of a text, in UTF-16 characters of the raw text.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="Length">How many characters it has.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset behind its last character.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int End => Start + Length;

    /// <summary>The piece itself.</summary>
    /// <param name="text">The text that it is a piece of.</param>
    /// <returns>The characters.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The text is too short.</exception>
    public string Of(string text) => Throw.IfNull(text).Substring(Start, Length);

    /// <summary>The offsets.</summary>
    /// <returns>Such as <c>3..7</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Start}..{End}");
}
