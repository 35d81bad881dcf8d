namespace Csat.Scoring;

/// <summary>A text and the codes that are right for it on one axis.</summary>
/// <param name="Id">The text's id.</param>
/// <param name="Text">The text.</param>
/// <param name="Codes">The codes, the main one first; empty where none is right.</param>
/// <exception cref="ArgumentNullException">The id, the text or the list is <see langword="null"/>.</exception>
public sealed record LabelledText(string Id, string Text, IReadOnlyList<string> Codes)
{
    /// <summary>The text's id.</summary>
    public string Id { get; init => field = Throw.IfNull(value, nameof(Id)); } = Throw.IfNull(Id);

    /// <summary>The text.</summary>
    public string Text { get; init => field = Throw.IfNull(value, nameof(Text)); } = Throw.IfNull(Text);

    /// <summary>The codes, the main one first; empty where none is right.</summary>
    public IReadOnlyList<string> Codes { get; init => field = ClassifiedItem.Copy(value, nameof(Codes)); } = ClassifiedItem.Copy(Codes, nameof(Codes));

    /// <summary>The text of an axis with one code.</summary>
    /// <param name="id">The text's id.</param>
    /// <param name="text">The text.</param>
    /// <param name="code">The code; <see langword="null"/> where none is right.</param>
    /// <returns>The labelled text.</returns>
    public static LabelledText Of(string id, string text, string? code) => new(id, text, ClassifiedItem.One(code));

    /// <summary>The first code; <see langword="null"/> where none is right.</summary>
    internal string? Main => Codes.Count == 0 ? null : Codes[0];
}
