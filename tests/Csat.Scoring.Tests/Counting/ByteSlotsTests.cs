using Csat.Scoring.Counting;
using Csat.TestKit;

namespace Csat.Scoring.Tests;

public class ByteSlotsTests
{
    [Fact]
    public void Every_length_from_nothing_on_is_counted_to_the_last_byte()
    {
        byte[] values = ByteColumns.Draw(1_200, seed: 1);
        foreach (byte[] map in ByteColumns.Maps())
        {
            ByteSlots slots = new(map, ByteColumns.SlotCount);
            for (int length = 0; length <= 1_000; length++)
            {
                ByteColumns.AssertCounts(map, slots, values.AsSpan(length % 67, length));
            }
        }
    }

    [Fact]
    public void Every_start_in_a_long_column_is_counted()
    {
        byte[] values = ByteColumns.Draw(10_000, seed: 2);
        foreach (byte[] map in ByteColumns.Maps())
        {
            ByteSlots slots = new(map, ByteColumns.SlotCount);
            for (int start = 0; start <= 130; start++)
            {
                ByteColumns.AssertCounts(map, slots, values.AsSpan(start, values.Length - (2 * start)));
            }
        }
    }

    [Fact]
    public void Every_value_goes_to_its_slot_wherever_it_stands()
    {
        foreach (byte[] map in ByteColumns.Maps())
        {
            ByteSlots slots = new(map, ByteColumns.SlotCount);
            byte[] column = new byte[200];
            for (int value = 0; value < 256; value++)
            {
                column.AsSpan().Fill((byte)(value + 1));
                column[value % column.Length] = (byte)value;
                ByteColumns.AssertCounts(map, slots, column);
            }
        }
    }

    [Fact]
    public void Every_value_goes_to_every_slot()
    {
        byte[] all = [.. Enumerable.Range(0, 1_024).Select(i => (byte)i)];
        for (int slot = 0; slot < ByteColumns.SlotCount; slot++)
        {
            byte[] map = [.. Enumerable.Range(0, 256).Select(value => (byte)((value + slot) % ByteColumns.SlotCount))];
            ByteColumns.AssertCounts(map, new ByteSlots(map, ByteColumns.SlotCount), all);
            map.AsSpan().Fill((byte)slot);
            ByteColumns.AssertCounts(map, new ByteSlots(map, ByteColumns.SlotCount), all);
            map[200] = (byte)((slot + 1) % ByteColumns.SlotCount);
            ByteColumns.AssertCounts(map, new ByteSlots(map, ByteColumns.SlotCount), all);
        }
    }

    [Theory]
    [InlineData(10_000_019)]
    [InlineData(9_437_184)]
    public void No_counter_is_too_narrow_for_a_column_of_one_value_or_of_two_in_turn(int length)
    {
        byte[] column = new byte[length];
        foreach (byte[] map in ByteColumns.Maps().Take(8))
        {
            ByteSlots slots = new(map, ByteColumns.SlotCount);
            foreach ((byte even, byte odd) in new (byte, byte)[] { (0, 0), (5, 5), (255, 255), (3, 254), (77, 9) })
            {
                column.AsSpan().Fill(even);
                for (int i = 1; i < column.Length; i += 2)
                {
                    column[i] = odd;
                }

                long[] expected = new long[ByteColumns.SlotCount];
                expected[map[even]] += (length + 1) / 2;
                expected[map[odd]] += length / 2;
                long[] actual = new long[ByteColumns.SlotCount];
                slots.Add(column, actual);
                Assert.Equal(expected, actual);
            }
        }
    }

    [Fact]
    public void A_column_longer_than_any_tile_is_counted_like_its_pieces()
    {
        byte[] values = ByteColumns.Draw(7_000_001, seed: 3);
        foreach (byte[] map in ByteColumns.Maps())
        {
            ByteColumns.AssertCounts(map, new ByteSlots(map, ByteColumns.SlotCount), values.AsSpan(3));
        }
    }

    [Fact]
    public void Columns_that_end_beside_a_block_a_tile_or_a_full_counter_are_counted()
    {
        byte[] values = ByteColumns.Draw(530_000, seed: 6);
        foreach (byte[] map in ByteColumns.Maps().Take(9))
        {
            ByteSlots slots = new(map, ByteColumns.SlotCount);
            foreach (int blockOfVectors in new[] { 16 * 16, 16 * 32, 16 * 64 })
            {
                foreach (int blocks in new[] { 1, 2, 3, 4, 7, 8, 15, 16, 17, 31, 32, 63, 64, 127, 128, 255, 256, 257, 511, 512 })
                {
                    for (int more = -1; more <= 1; more++)
                    {
                        ByteColumns.AssertCounts(map, slots, values.AsSpan(blocks % 65, (blocks * blockOfVectors) + more));
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(16)]
    [InlineData(32)]
    [InlineData(64)]
    public void A_counter_that_is_full_in_every_lane_is_counted(int vector)
    {
        // One block with 15 vectors of a value, then what is too short for a block, full of it: nothing was carried on before.
        byte[] column = new byte[((16 + 15) * vector) + vector - 1];
        foreach (byte[] map in ByteColumns.Maps().Take(9))
        {
            ByteSlots slots = new(map, ByteColumns.SlotCount);
            for (int other = 0; other < 16; other++)
            {
                column.AsSpan().Fill(5);
                column.AsSpan(other * vector, vector).Fill(200);
                ByteColumns.AssertCounts(map, slots, column);
            }
        }
    }

    [Fact]
    public void Counts_are_added_to_what_is_there()
    {
        byte[] map = ByteColumns.Maps().First();
        ByteSlots slots = new(map, ByteColumns.SlotCount);
        byte[] values = ByteColumns.Draw(3_000, seed: 4);
        long[] counts = [.. Enumerable.Range(0, ByteColumns.SlotCount + 2).Select(i => (long)i << 40)];
        long[] expected = [.. counts];
        foreach (byte value in values)
        {
            expected[map[value]]++;
        }

        slots.Add(values, counts);

        Assert.Equal(expected, counts);
    }

    [Fact]
    public void Counting_allocates_nothing()
    {
        byte[] values = ByteColumns.Draw(300_000, seed: 5);
        long[] counts = new long[ByteColumns.SlotCount];
        foreach (ByteSlots slots in ByteColumns.Maps().Select(map => new ByteSlots(map, ByteColumns.SlotCount)).ToArray())
        {
            Assert.Equal(0, Allocation.Of(() =>
            {
                slots.Add(values, counts);
                slots.Add(values.AsSpan(0, 1_000), counts);
            }));
        }
    }

    [Fact]
    public void A_map_has_256_entries_and_leads_to_slots_that_exist()
    {
        Assert.Equal("slotOf", Assert.Throws<ArgumentOutOfRangeException>(() => new ByteSlots(new byte[255], 3)).ParamName);
        byte[] map = new byte[256];
        map[7] = 3;
        Assert.Equal("slotOf", Assert.Throws<ArgumentOutOfRangeException>(() => new ByteSlots(map, 3)).ParamName);
        Assert.Equal("slots", Assert.Throws<ArgumentOutOfRangeException>(() => new ByteSlots(map, 4).Add(new byte[5], new long[3])).ParamName);
    }
}
