namespace Csat.Domain;

/// <summary>A text on which a rule's condition is tried.</summary>
/// <param name="Text">The text.</param>
/// <param name="Facts">The facts that go with it.</param>
public sealed record ComplaintExample(string Text, ComplaintFacts Facts)
{
    /// <summary>The text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;
}
