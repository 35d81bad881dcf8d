namespace Csat.Domain.Complaints;

/// <summary>A weighed word, compiled: once for every axis and pack that has it.</summary>
internal sealed class Cue(int group, string form, WeighedSlot[] weights)
{
    public int Group { get; } = group;

    public string Form { get; } = form;

    public WeighedSlot[] Weights { get; } = weights;

    /// <summary>What it adds to a code's score.</summary>
    public int UnitsOf(int slot)
    {
        foreach (WeighedSlot weight in Weights)
        {
            if (weight.Slot == slot)
            {
                return weight.Units;
            }
        }

        return 0;
    }
}
