namespace Csat.Domain;

/// <summary>What a word says about a code.</summary>
/// <param name="Code">The code, of the axis of the cues.</param>
/// <param name="Weight">What is added to the code's score, −10 to 10 with up to four decimals; a negative one speaks against it.</param>
public readonly record struct CueWeight(string Code, decimal Weight);
