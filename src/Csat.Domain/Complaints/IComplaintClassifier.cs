namespace Csat.Domain;

/// <summary>Classifies what customers write. Rules do it in <see cref="ComplaintClassifier"/>; a trained model can stand beside them.</summary>
public interface IComplaintClassifier
{
    /// <summary>Classifies a text.</summary>
    /// <param name="text">The text; empty ones too.</param>
    /// <param name="facts">What is known beside it; <see langword="null"/> for nothing.</param>
    /// <returns>The classification.</returns>
    Classification Classify(string text, ComplaintFacts? facts = null);
}
